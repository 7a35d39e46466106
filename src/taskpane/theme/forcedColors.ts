/**
 * Contrast themes of the system: it replaces our colours by its own few, except where Fluent draws a
 * pressed or hovered control itself; what stands inside must follow that control then.
 */
export const FORCED_COLORS = '@media (forced-colors: active)';
