/** Words of the page 收发, which leads to handing out, collecting and adopting. */
export const zhPaneFileHub = {
  title: '收发',
  lead: '把填报表发给各支部，收回后核对合并；已有的表格也能认作填报表。',
  handOut: '下发填报表',
  handOutAbout: '每个支部或年级部、处室一份，只含自己的人，不装插件也能填。',
  collect: '回收填报表',
  collectAbout: '放入收回的文件，先看清应交、已交、缺和差异，再合并。',
  adopt: '认领已有的表',
  adoptAbout: '把本单位原有的表格对应到一种考核，表格本身不改动。',
};
