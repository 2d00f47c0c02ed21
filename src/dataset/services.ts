/** The services dataset: every office and service point, whole. One file a language. */
import * as z from 'zod/mini';
import { LOCALES } from '../domain/locale.ts';
import { initiativeLinkSchema, initiativeSchema } from './initiative.ts';

const serviceSchema = z.extend(initiativeSchema, {
  provides: z.array(z.string()),
  hours: z.optional(z.string()),
  /** The programmes, policies and services that name it as the office to ask. */
  answersFor: z.array(initiativeLinkSchema),
});
export type ServicePoint = z.infer<typeof serviceSchema>;

export const servicesSchema = z.object({ locale: z.enum(LOCALES), services: z.array(serviceSchema) });
export type Services = z.infer<typeof servicesSchema>;
