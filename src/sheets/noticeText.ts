/** What a 公示 says above its names; `whom` is 同志 for people, 集体 for the rest. */
export function noticeText(whom: '同志' | '集体'): string {
  return (
    `根据考核结果，经研究，拟对下列${whom}予以表彰，现予公示。公示期 5 个工作日：` +
    '    年    月    日至    年    月    日。对公示对象有异议的，请在公示期内向党支部或纪检部门反映。' +
    '联系人：            联系电话：            电子邮箱：            '
  );
}
