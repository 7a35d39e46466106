import { existsSync, readFileSync } from 'node:fs';
import { lintManifest } from '../../../../scripts/manifest/lintManifest';
import { associateRibbon } from '../../../../src/ribbon/ribbonCommand';

const manifest = readFileSync('manifest.xml', 'utf8');
const served = (path: string) => (existsSync(path) ? readFileSync(path) : null);

describe('the manifest', () => {
  it('has no fault that the offline lint knows', () => {
    expect(lintManifest(manifest, served)).toEqual([]);
  });

  it('names the five buttons of the tab in both languages', () => {
    const words = ['考评', '插入考核表', '校验', '一键计算', '汇总', '任务窗格'];
    for (const word of words) expect(manifest).toContain(`DefaultValue="${word}"`);
    expect(manifest.match(/<Control /gu)).toHaveLength(5);
  });
});

describe('the buttons of the ribbon', () => {
  it('call the functions that the page of commands associates', () => {
    const named = [...manifest.matchAll(/<FunctionName>(.*)<\/FunctionName>/gu)].map(
      ([, name]) => name,
    );
    const associated: string[] = [];
    const actions = { associate: (name: string) => void associated.push(name) };
    associateRibbon(actions, () => Promise.resolve());
    expect(named).toEqual(associated);
  });
});

describe('the offline lint', () => {
  const long = (count: number) => '长'.repeat(count);

  it.each([
    ['not well-formed', '</Hosts>', '</Host>'],
    ['missing element', '<Permissions>ReadWriteDocument</Permissions>', ''],
    ['add-in id is not a GUID', /<Id>.*<\/Id>/u, '<Id>kaoping</Id>'],
    ['version is not of the form 1.2.3.4', /<Version>.*<\/Version>/u, '<Version>1.0</Version>'],
    ['duplicate id', 'id="Kaoping.Check"', 'id="Kaoping.Insert"'],
    ['duplicate id', 'String id="Check.Tip"', 'String id="Insert.Tip"'],
    ['resid without resource', '<Label resid="Tab.Label"/>', '<Label resid="Tab.Name"/>'],
    ['resource that nothing uses', 'resid="Pane.Tip"', 'resid="Check.Tip"'],
    [
      'resid longer than 32 characters',
      /Tab\.Label/gu,
      'Tab.LabelOfTheWholeAppraisalTabInTheRibbon',
    ],
    [
      'short string longer than 125 characters',
      'DefaultValue="汇总"',
      `DefaultValue="${long(126)}"`,
    ],
    [
      'long string longer than 250 characters',
      'DefaultValue="按支部',
      `DefaultValue="${long(251)}`,
    ],
    ['string without English', '<bt:Override Locale="en-US" Value="Check"/>', ''],
    [
      'address without https',
      'DefaultValue="https://localhost:3100/commands.html"',
      'DefaultValue="http://localhost:3100/commands.html"',
    ],
    [
      'address without https',
      '<Hosts>',
      '<AppDomains><AppDomain>http://a.example</AppDomain></AppDomains><Hosts>',
    ],
    [
      'AppDomain without a scheme',
      '<Hosts>',
      '<AppDomains><AppDomain>a.example</AppDomain></AppDomains><Hosts>',
    ],
    ['icon of 16, 32 or 80 pixels missing', '<bt:Image size="16" resid="Icon.16"/>', ''],
    ['icon file missing or of the wrong size', 'assets/icon-80.png', 'assets/icon-128.png'],
    ['icon file missing or of the wrong size', 'assets/icon-64.png', 'assets/icon-48.png'],
    ['icon file missing or of the wrong size', 'assets/icon-32.png', 'assets/icon.svg'],
    ['unknown requirement set', 'Name="ExcelApi"', 'Name="ExelApi"'],
    [
      'unknown requirement set',
      '<Set Name="ExcelApi" MinVersion="1.14"/>',
      '<Set Name="ExcelApi" MinVersion="1.99"/>',
    ],
    ['unknown locale', 'Locale="en-US"', 'Locale="en_US"'],
    ['unknown locale', '<DefaultLocale>zh-CN', '<DefaultLocale>zh-XX'],
    ['override for the default locale', 'Locale="en-US"', 'Locale="zh-CN"'],
    [
      'Label is not last in CustomTab',
      '<Label resid="Tab.Label"/>',
      '<Label resid="Tab.Label"/><Group id="Last"/>',
    ],
  ])('finds: %s', (rule, right, wrong) => {
    const broken = manifest.replace(right, wrong);
    expect(broken).not.toBe(manifest);
    expect(lintManifest(broken, served)).toContainEqual({
      rule,
      seen: expect.any(String) as string,
    });
  });
});
