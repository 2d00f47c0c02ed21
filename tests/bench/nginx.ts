/** nginx as Debian packs it, serving a folder on a private port: what the service is measured against. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '../service-process.ts';

const configuration = (folder: string, port: number) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes auto;
events { worker_connections 1024; }
http {
  access_log off;
  types { application/json json; }
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000000;
  gzip_static on;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/files;
    location /data/ { add_header cache-control "public, max-age=31536000, immutable"; }
  }
}`;

/** Undefined where nginx is not installed. `files` are addresses and the gzip of what stands there. */
export async function startNginx(folder: string, files: ReadonlyMap<string, Uint8Array>) {
  if (spawnSync('nginx', ['-v']).status !== 0) return undefined;
  const port = await freePort();
  for (const [address, gzip] of files) {
    const file = path.join(folder, 'files', address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.gz`, gzip);
  }
  const config = path.join(folder, 'nginx.conf');
  await writeFile(config, configuration(folder, port));
  const child = spawn('nginx', ['-c', config, '-e', path.join(folder, 'error.log')], { stdio: 'inherit' });
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await fetch(base);
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return {
    base,
    async end() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
