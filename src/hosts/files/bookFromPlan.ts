import { failure, type Result, success } from '../../domain/result';
import type { Plan } from '../../workbook/plan';
import type { ApplyFailure } from '../../workbook/workbook';
import { newFileWorkbook } from './fileWorkbook';

/**
 * The bytes of a workbook that has nothing but what the plan puts into it; the same plan gives the
 * same bytes.
 */
export async function bookFromPlan(plan: Plan): Promise<Result<Uint8Array, ApplyFailure>> {
  const book = newFileWorkbook();
  const applied = await book.apply(plan);
  return applied.ok ? success(await book.toBytes()) : failure(applied.failure);
}
