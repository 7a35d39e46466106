const COUNT = 'COUNTIFS([#roster.id],[id]';

/** 免考 by 花名册, the retired included, or by the sheet. For tabs with `id` and `status`. */
export const EXEMPT =
  `OR([status]="免考",${COUNT},[#roster.status],"免考")>0,` +
  `${COUNT},[#roster.staffType],"离退休")>0)`;

/** 缓评 by 花名册 or by the sheet; asked after `EXEMPT`. */
export const POSTPONED = `OR([status]="缓评",${COUNT},[#roster.status],"缓评")>0)`;
