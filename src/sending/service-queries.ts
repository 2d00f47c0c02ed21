/**
 * Whether a staff service stands behind the site, and on what terms it takes enquiries. A static site has none,
 * and nothing here asks it for anything that it does not have.
 */
import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { enquiryStatusSchema, type EnquiryReceipt } from '../domain/enquiry-answer.ts';
import { askService } from './service.ts';

const INDEX = '/data/v1/index.json';
export const SERVICE_HEADER = 'x-directory-service';

export const serviceQuery = queryOptions({
  queryKey: ['service'],
  queryFn: async () => {
    try {
      const answer = await fetch(INDEX, { cache: 'no-store' });
      return answer.headers.has(SERVICE_HEADER);
    } catch (error) {
      // Offline: the letter is there all the same.
      console.info('Whether a service answers is not known.', error);
      return false;
    }
  },
  staleTime: 300_000,
});

const termsSchema = z.object({ keptDays: z.number() });

export const termsQuery = queryOptions({
  queryKey: ['service', 'terms'],
  queryFn: async () => termsSchema.parse(await askService('enquiries/terms')),
  staleTime: 300_000,
});

export const statusQuery = (receipt: EnquiryReceipt) =>
  queryOptions({
    queryKey: ['service', 'enquiry', receipt.reference, receipt.secret],
    queryFn: async () => enquiryStatusSchema.parse(await askService('enquiries/status', receipt)),
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
  });
