import type { TableScheme } from '../../domain/tables/tableScheme';
import type { UnitListSpec } from '../../domain/tables/unitList';
import { starCircular } from '../circulars/awardCirculars';
import { starNotice } from '../circulars/awardNotices';
import { STAR_COLUMNS } from './starRating/starColumns';
import { STAR_PARAMETERS, STAR_QUOTAS } from './starRating/starParameters';

const FIGURES = [
  { header: '学年平均分', value: 'avg' },
  { header: '星级', value: 'stars' },
] as const;

const list = (
  tab: string,
  filter: Extract<UnitListSpec, { of: 'units' }>['filter'],
): UnitListSpec => ({ of: 'units', tab, form: 'list', filter, figures: FIGURES });

/** 星级党员评定, S1-08 to S1-14, S1-55: the mean of two semesters of the composite as stars. */
export const starRating: TableScheme = {
  id: 'star-rating',
  version: 1,
  title: { zh: '星级党员评定', en: 'Star rating of members' },
  shortTitle: '星级评定',
  about: {
    zh: '两个学期综合考核分的平均分定星级；四、五星级授牌，其中的班主任授党员先锋班锦旗。',
    en: 'The mean of two semester scores gives one to five stars, plaques and pennants.',
  },
  purpose: 'award',
  sources: ['S1-08', 'S1-09', 'S1-10', 'S1-11', 'S1-12', 'S1-13', 'S1-14', 'S1-55'],
  unit: 'member',
  engine: {
    kind: 'mean',
    table: 'sheet',
    first: 's1',
    second: 's2',
    from: 'staff-composite',
    quotas: 'quotas',
    mean: 'avg',
    band: 'stars',
    plaque: 'plaque',
    pennant: 'pennant',
  },
  tables: [
    {
      key: 'sheet',
      tab: '星级党员评定表',
      kind: 'fillIn',
      purpose: {
        zh: '星级党员评定，每名党员一行',
        en: 'Star rating, one row per member',
      },
      notes:
        '填另一学期的综合考核分；本学期的由个人综合考核表取得，以取得的为准；只有一个学期的待定。',
      columns: STAR_COLUMNS,
      prefill: { kind: 'members' },
      people: [{ id: 'id', name: 'name', branch: 'branch' }],
      unit: [],
      unique: ['id'],
      repeats: null,
      conflict: null,
      dated: null,
      counting: [],
      signed: null,
      optional: false,
      spareRows: 5,
    },
  ],
  outputs: [],
  groups: [STAR_QUOTAS],
  parameters: STAR_PARAMETERS,
  bands: [
    {
      key: '5',
      label: '五星级',
      labelEn: 'five stars',
      lo: '90',
      loInclusive: true,
      followUp: '授牌(桌牌);表彰;公示',
    },
    {
      key: '4',
      label: '四星级',
      labelEn: 'four stars',
      lo: '85',
      loInclusive: true,
      followUp: '授牌(桌牌);公示',
    },
    {
      key: '3',
      label: '三星级',
      labelEn: 'three stars',
      lo: '80',
      loInclusive: true,
      followUp: '',
    },
    { key: '2', label: '二星级', labelEn: 'two stars', lo: '70', loInclusive: true, followUp: '' },
    {
      key: '1',
      label: '一星级',
      labelEn: 'one star',
      lo: '60',
      loInclusive: true,
      followUp: '帮扶',
    },
    {
      key: '0',
      label: '不授星',
      labelEn: 'no star',
      lo: null,
      loInclusive: true,
      followUp: '谈话',
    },
  ],
  needs: ['classes'],
  pulls: ['staff-composite'],
  summaryTab: '星级评定汇总',
  summaryBy: 'branch',
  lists: [
    list('五星级党员名单', { kind: 'bands', bands: ['5'] }),
    list('四星级党员名单', { kind: 'bands', bands: ['4'] }),
    list('授牌名单', { kind: 'award' }),
    list('党员先锋班锦旗名单', { kind: 'value', value: 'pennant', equals: ['是'] }),
    starNotice,
    starCircular,
  ],
};
