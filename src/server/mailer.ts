/** Sends invitations by e-mail where a mail server is told (`SMTP_URL`); without one, links are handed over. */
import { createTransport } from 'nodemailer';
import { log } from './log.ts';

export interface Mailer {
  /** Whether it was sent. A mail server that refuses does not stop the invitation: the link is shown anyway. */
  invite(invitation: { to: string; from: string; link: string }): Promise<boolean>;
}

const noMailer: Mailer = { invite: () => Promise.resolve(false) };

export function createMailer(smtpUrl: string | undefined, sender: string | undefined): Mailer {
  if (smtpUrl === undefined || sender === undefined) return noMailer;
  const transport = createTransport(smtpUrl);
  return {
    async invite({ to, from, link }) {
      try {
        await transport.sendMail({
          from: sender,
          to,
          subject: '普陀科创名录：邀请您成为编辑 · Invitation to the Putuo Innovation Directory',
          text:
            `${from}邀请您参与维护普陀科创名录。请在 7 天内打开下面的链接设置账号：\n\n${link}\n\n` +
            `${from} invites you to work on the Putuo Innovation Directory. Open the link above within 7 days.\n`,
        });
        return true;
      } catch (error) {
        // The words of a mail server quote the address; its code does not.
        const { code = '', responseCode = '' } = error as { code?: string; responseCode?: number };
        log.error('An invitation could not be mailed; its link was handed over.', `${code} ${responseCode}`);
        return false;
      }
    },
  };
}
