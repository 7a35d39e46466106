// In the frame of the pane, after the genuine client, which brings an `Office` without a host.
import { officeStandIn } from '../preview/frame/officeStandIn';

const { kaopingHost } = window.parent;
if (kaopingHost !== undefined) {
  Object.assign(globalThis, { Office: officeStandIn(kaopingHost) });
  // The page shows one workbook; it has no window for another.
  Reflect.deleteProperty(Excel, 'createWorkbook');
}
