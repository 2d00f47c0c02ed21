/**
 * On what a fact rests.
 *
 * - `sourced`: a listed source supports the field.
 * - `general-knowledge`: the editor is certain, no citable page was found (shown as 待核实).
 * - `inferred`: the editor concludes it from other facts of the directory (shown as 编者推断).
 */
export const BASES = ['sourced', 'general-knowledge', 'inferred'] as const;
