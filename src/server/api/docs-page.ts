/** The description of the interface as a page to read: no script, nothing from elsewhere. */

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  $ref?: string;
}

interface Described {
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema; description?: string }[];
  requestBody?: { content?: Record<string, { schema?: Schema } | undefined> };
  responses?: Record<
    string,
    { description?: string; content?: Record<string, { schema?: Schema } | undefined> }
  >;
}

export interface Description {
  info: { title: string; description?: string };
  paths?: Record<string, Record<string, Described> | undefined>;
}

const AUDIENCES: readonly [string, string][] = [
  ['public', '公开 · Everybody'],
  ['editor', '编辑 · Editors'],
  ['reviewer', '审核 · Reviewers'],
  ['administrator', '管理员 · Administrators'],
];
const DEEPEST = 4;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function told(schema: Schema | undefined, depth = 0): string {
  if (!schema) return '';
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((choice) => told(choice, depth)).join(' | ');
  if (schema.items) return `[ ${told(schema.items, depth)} ]`;
  if (!schema.properties) return [schema.type ?? 'any'].flat().join(' | ');
  if (depth >= DEEPEST) return '{ … }';
  const pad = '  '.repeat(depth + 1);
  const lines = Object.entries(schema.properties).map(([name, inner]) => {
    const isRequired = schema.required?.includes(name) ?? false;
    return `${pad}${name}${isRequired ? '' : '?'}: ${told(inner, depth + 1)}`;
  });
  return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`;
}

const shape = (heading: string, schema: Schema | undefined) =>
  schema ? `<h4>${escaped(heading)}</h4><pre tabindex="0">${escaped(told(schema))}</pre>` : '';

function operation(path: string, method: string, described: Described): string {
  const parameters = (described.parameters ?? []).map(
    ({ name, in: place, required, schema, description }) =>
      `<li><code>${escaped(name)}</code> ${place}${required ? '' : ', optional'}: ${escaped(
        description ?? told(schema),
      )}</li>`,
  );
  const answers = Object.entries(described.responses ?? {}).map(([status, { description, content }]) =>
    status === 'default'
      ? ''
      : shape(`${status} ${description ?? ''}`, content?.['application/json']?.schema) ||
        `<h4>${escaped(`${status} ${description ?? ''}`)}</h4>`,
  );
  return `<details><summary><b>${method.toUpperCase()}</b> <code>${escaped(path)}</code> <span>${escaped(
    described.summary ?? '',
  )}</span></summary>${parameters.length > 0 ? `<ul>${parameters.join('')}</ul>` : ''}${shape(
    'Sends',
    described.requestBody?.content?.['application/json']?.schema,
  )}${answers.join('')}</details>`;
}

const STYLE = `:root{color-scheme:light dark;--paper:#f6f2e9;--card:#fffdf8;--ink:#1d2731;--ink-2:#56606a;--line:#8b8577;--accent:#a5331d}
@media (prefers-color-scheme:dark){:root{--paper:#14191d;--card:#1d2429;--ink:#ece7dc;--ink-2:#b3b0a6;--line:#6f7478;--accent:#f0937d}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{max-width:60rem;margin:auto;padding:2rem 1rem 4rem}h1,h2{font-family:"Songti SC","Noto Serif CJK SC",serif;line-height:1.3}a{color:var(--accent)}
details{background:var(--card);border:1px solid var(--line);border-radius:6px;margin:.5rem 0;padding:0 1rem}details[open]{padding-bottom:1rem}
summary{min-height:2.75rem;padding:.6rem 0;cursor:pointer;overflow-wrap:anywhere}summary span{color:var(--ink-2)}h4{margin:.75rem 0 .25rem}
pre{overflow:auto;margin:0;padding:.75rem;border:1px solid var(--line);border-radius:3px;font-size:.8125rem}:focus-visible{outline:3px solid #1c6a86;outline-offset:2px}`;

export function docsPage({ info, paths = {} }: Description): string {
  const all = Object.entries(paths).flatMap(([path, methods = {}]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method, described })),
  );
  const sections = AUDIENCES.map(([tag, heading]) => {
    const own = all.filter(({ described }) => described.tags?.[0] === tag);
    const list = own.map(({ path, method, described }) => operation(`/api/v1${path}`, method, described));
    return `<h2>${heading}</h2>${list.join('')}`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API · ${escaped(
    info.title,
  )}</title><style>${STYLE}</style></head><body><main><h1>${escaped(info.title)}</h1><p>${escaped(
    info.description ?? '',
  )}</p><p><a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1) · <a href="/data/v1/index.json">/data/v1/index.json</a></p>${sections.join(
    '',
  )}</main></body></html>`;
}
