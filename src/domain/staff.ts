/**
 * Who works on the directory: an editor proposes; a reviewer approves and publishes as well; an administrator
 * also keeps accounts and settings.
 */
import { z } from 'zod';

export const ROLES = ['editor', 'reviewer', 'administrator'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Whether `role` may do what `needed` may. */
export const mayActAs = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

/** Whom a revision, a change or a comment comes from. The name stays when the account is gone. */
export const authorSchema = z.object({ id: z.string(), name: z.string() });
export type Author = z.infer<typeof authorSchema>;

export const usernameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{2,29}$/, 'is 3 to 30 small letters, digits, dots, hyphens or underscores');

export const staffNameSchema = z.string().trim().min(1).max(60);

export const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  username: z.string(),
  /** Absent for an account that signs in by user name only. */
  email: z.string().optional(),
  role: roleSchema,
  twoFactor: z.boolean(),
  /** An account that has been removed can no longer sign in; its name stays in the history. */
  active: z.boolean(),
  lastSeen: z.string().optional(),
});
export type Account = z.infer<typeof accountSchema>;

export const settingsSchema = z.object({
  /** Nobody approves their own change. */
  twoPersonRule: z.boolean(),
  /** Records that nobody looked at for so many days come onto the task board. */
  recheckAfterDays: z.number().int().min(7).max(3650),
  /** Closed enquiries are deleted after so many days. */
  enquiryRetentionDays: z.number().int().min(1).max(3650),
  /** Whether the service looks from time to time whether the links of records still lead somewhere. */
  checkLinks: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  twoPersonRule: true,
  recheckAfterDays: 180,
  enquiryRetentionDays: 365,
  checkLinks: false,
};

/** The answer of `GET /api/v1/session`. */
export const staffSessionSchema = z.object({
  user: accountSchema,
  settings: settingsSchema,
  /** What is published now. */
  publication: z.object({ number: z.number().int(), version: z.string() }),
});
export type StaffSession = z.infer<typeof staffSessionSchema>;

export const invitationSchema = z.object({
  id: z.string(),
  role: roleSchema,
  email: z.string().optional(),
  invitedBy: authorSchema,
  expiresAt: z.string(),
});
export type Invitation = z.infer<typeof invitationSchema>;
