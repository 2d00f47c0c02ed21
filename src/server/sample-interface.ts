/** For tests: every operation that the description of the interface tells, with what may be sent to it. */
import type { Role } from '../domain/staff.ts';
import type { Ask } from './sample-service.ts';

export interface SampleSchema {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  properties?: Record<string, SampleSchema>;
  additionalProperties?: SampleSchema | boolean;
  required?: string[];
  items?: SampleSchema;
  anyOf?: SampleSchema[];
}

interface Parameter {
  name: string;
  in: 'path' | 'query';
  schema: SampleSchema;
}

export interface Operation {
  method: string;
  path: string;
  who: 'public' | Role;
  parameters: Parameter[];
  body?: SampleSchema | undefined;
}

interface Described {
  tags?: string[];
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: SampleSchema } | undefined> };
}

export async function operationsOf(ask: Ask): Promise<Operation[]> {
  const { body } = await ask('GET', '/api/v1/openapi.json');
  const { paths } = body as { paths: Record<string, Record<string, Described>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { tags = [], parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      who: tags[0] as Operation['who'],
      parameters,
      body: requestBody?.content['application/json']?.schema,
    })),
  );
}

/** Texts that a pattern asks for, by the name of the field. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  kind: 'entry',
  id: 'seari',
  reference: 'PT-2222-2222',
  revision: 1,
  username: 'somebody',
  email: 'somebody@example.org',
  replyBy: '2026-12-01',
  language: 'en',
};

/** Something that the schema lets pass. */
export function validFrom(schema: SampleSchema, name = ''): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.includes(EXAMPLES[name]) ? EXAMPLES[name] : schema.enum[0];
  if (schema.anyOf?.[0]) return validFrom(schema.anyOf[0], name);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object') {
    const inner = Object.entries(schema.properties ?? {});
    return Object.fromEntries(inner.map(([key, value]) => [key, validFrom(value, key)]));
  }
  if (type === 'array') return schema.items ? [validFrom(schema.items)] : [];
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  if (schema.pattern !== undefined || schema.format !== undefined) return EXAMPLES[name] ?? '1';
  return 'x'.repeat(Math.max(1, schema.minLength ?? 1));
}

/** The address with each parameter filled in, one of them with `value` where that is asked for. */
export function addressOf({ path, parameters }: Operation, odd?: { name: string; value: string }): string {
  const valueOf = ({ name, schema }: Parameter) =>
    encodeURIComponent(
      name === odd?.name
        ? odd.value
        : String(path.includes('/changes/') && name === 'id' ? 1 : validFrom(schema, name)),
    );
  const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    return parameter ? valueOf(parameter) : whole;
  });
  const query = parameters.find((one) => one.in === 'query' && one.name === odd?.name);
  return `/api/v1${filled}${query ? `?${query.name}=${valueOf(query)}` : ''}`;
}

export interface TextPlace {
  path: (string | number)[];
  schema: SampleSchema;
}

/** Every text and list of what is sent, by the way to it. Records are for the schemas of their kinds. */
export function placesIn(schema: SampleSchema, path: (string | number)[] = []): TextPlace[] {
  const own = { path, schema };
  if (schema.anyOf) return schema.anyOf.slice(0, 1).flatMap((one) => placesIn(one, path));
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'string') return [own];
  if (type === 'array') return [own, ...(schema.items ? placesIn(schema.items, [...path, 0]) : [])];
  if (type !== 'object') return [];
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => placesIn(value, [...path, key]));
}

export function withAt(
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  given: unknown,
): unknown {
  if (step === undefined) return given;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[step] = withAt(copy[step], rest, given);
  return copy;
}
