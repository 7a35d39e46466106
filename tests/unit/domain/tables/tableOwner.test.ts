import { tableOwner } from '../../../../src/domain/tables/tableOwner';
import { ALL_TABLE_SCHEMES } from '../../../../src/schemes/tables/allTableSchemes';

/** Every table that ships: whose its rows are, as the secretary would say. */
const OWNERS: Readonly<Record<string, string>> = {
  一岗双责目标表: 'person',
  述职评议测评票: 'nobody wholeSchool',
  述职评议计票表: 'nobody wholeSchool',
  三型党组织考核表: 'branch',
  对标承诺台账: 'person',
  听课记录: 'person',
  家访记录: 'person',
  家访上报登记: 'nobody receipts',
  问师生记录: 'person',
  师徒结对登记: 'person',
  师徒结对考核表: 'follows register',
  师徒听课记录: 'follows register',
  个人综合考核表: 'person',
  星级党员评定表: 'person',
  班级综合考核表: 'class',
  文明宿舍评比表: 'nobody wholeSchool',
  展评评委打分表: 'nobody judges',
  示范课登记: 'person',
  承诺践诺评议票: 'person',
  承诺践诺计票表: 'person',
  民主评议党员测评票: 'person',
  民主评议党员计票表: 'person',
  陪餐记录: 'person',
  社区服务值班记录: 'person',
  党员一本通检查: 'person',
  党员导师结对登记: 'person',
  学生违纪帮教台账: 'class',
};

const TABLES = ALL_TABLE_SCHEMES.flatMap((scheme) =>
  scheme.tables.map((table) => ({ tab: table.tab, scheme, table })),
);

it.each(TABLES)('the rows of $tab belong to whom they are about', ({ tab, scheme, table }) => {
  const owner = tableOwner(scheme, table);
  const detail = owner.kind === 'nobody' ? owner.why : owner.kind === 'follows' ? owner.table : '';
  expect(`${owner.kind} ${detail}`.trim()).toBe(OWNERS[tab]);
});

it('a column that tells the unit counts before one that only lists something', () => {
  const [{ scheme, table } = TABLES[0]!] = TABLES.filter(({ tab }) => tab === '班级综合考核表');
  const columns = [
    { key: 'by', header: '检查部门', type: 'list', listFrom: 'departments' } as never,
    ...table.columns,
  ];
  expect(tableOwner(scheme, { ...table, columns }).kind).toBe('class');
});
