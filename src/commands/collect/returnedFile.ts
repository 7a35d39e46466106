/** Hosts read files and know no commands, so the type stands beside the port. */
export type { ReturnedFile } from '../../workbook/returnedFile';
