/** What is cut into the seals of the four poles. A seal keeps the traditional characters in every language. */
export const SEAL_CHARACTERS = { zhong: '中', hua: '華', wu: '武', shu: '數' } as const;
