/** A piece of a formula template, parsed once per column. See formulaTemplate for the language. */
export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  /** `[key]`: the cell of the same row. */
  | { readonly kind: 'cell'; readonly column: string }
  /** `[:key]`: all rows of a column of the same tab. */
  | { readonly kind: 'ownRange'; readonly column: string }
  /** `[K!]`: the columns of a point group in the same row. */
  | { readonly kind: 'groupCells'; readonly group: string }
  /** `[table.key]`, `[@out.key]`, `[#roster.id]`, `[other/key.column]`. */
  | {
      readonly kind: 'range';
      readonly source: 'table' | 'output' | 'base' | 'scheme';
      /** Scheme id for `scheme`, "" otherwise. */
      readonly scheme: string;
      readonly key: string;
      readonly column: string;
    }
  /** `{code}` */
  | { readonly kind: 'parameter'; readonly code: string }
  /** `{code=value}` */
  | { readonly kind: 'choice'; readonly code: string; readonly value: string }
  /** `{{band EXPR}}`, `{{follow EXPR}}`, `{{round EXPR}}` */
  | {
      readonly kind: 'macro';
      readonly name: 'band' | 'follow' | 'round';
      readonly inner: readonly TemplatePiece[];
    };

/** Parses a template, the leading "=" included; what is not of the language is a bug and throws. */
export function parseTemplate(template: string): readonly TemplatePiece[] {
  if (!template.startsWith('=')) throw new Error(`no "=" before ${template}`);
  return new TemplateParser(template).pieces(false);
}

const MACRO = /\{\{(band|follow|round)\s+/uy;
const PARAMETER = /\{([A-Za-z][\w.-]*)(?:=([\w.-]+))?\}/uy;
/** An array constant such as {1,2}: plain formula text. */
const CONSTANT = /\{[-\d.,;\s]+\}/uy;
const REFERENCE = /\[([^[\]]+)\]/uy;
const LITERAL = /"(?:[^"]|"")*"/uy;
const PLAIN = /[^"[\]{}]+/uy;

class TemplateParser {
  private at = 0;

  constructor(private readonly template: string) {}

  pieces(inMacro: boolean): TemplatePiece[] {
    const found: TemplatePiece[] = [];
    while (this.at < this.template.length) {
      if (inMacro && this.template.startsWith('}}', this.at)) {
        this.at += 2;
        return found;
      }
      found.push(this.piece());
    }
    if (inMacro) throw this.wrong();
    return found;
  }

  private piece(): TemplatePiece {
    const text = this.match(LITERAL) ?? this.match(PLAIN) ?? this.match(CONSTANT);
    if (text !== null) return { kind: 'text', text: text[0] };
    const [, name] = this.match(MACRO) ?? [];
    if (name === 'band' || name === 'follow' || name === 'round') {
      return { kind: 'macro', name, inner: this.pieces(true) };
    }
    return this.parameter() ?? this.reference();
  }

  private parameter(): TemplatePiece | null {
    const [, code, value] = this.match(PARAMETER) ?? [];
    if (code === undefined) return null;
    return value === undefined ? { kind: 'parameter', code } : { kind: 'choice', code, value };
  }

  private reference(): TemplatePiece {
    const [, text] = this.match(REFERENCE) ?? [];
    if (text === undefined) throw this.wrong();
    if (/^\w+$/u.test(text)) return { kind: 'cell', column: text };
    if (/^:\w+$/u.test(text)) return { kind: 'ownRange', column: text.slice(1) };
    if (/^\w+!$/u.test(text)) return { kind: 'groupCells', group: text.slice(0, -1) };
    return this.farReference(text);
  }

  private farReference(text: string): TemplatePiece {
    const far = /^(?:(?<mark>[@#])|(?<scheme>[\w-]+)\/)?(?<key>\w+)\.(?<column>\w+)$/u.exec(text);
    if (far === null) throw this.wrong();
    const { mark, scheme, key = '', column = '' } = far.groups ?? {};
    if (scheme !== undefined) return { kind: 'range', source: 'scheme', scheme, key, column };
    const source = mark === '@' ? 'output' : mark === '#' ? 'base' : 'table';
    return { kind: 'range', source, scheme: '', key, column };
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.template);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  private wrong(): Error {
    return new Error(
      `cannot read the template ${this.template} at ${this.template.slice(this.at)}`,
    );
  }
}
