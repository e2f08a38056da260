/** For how long nginx leaves a copy alone that did not answer. */
export const secondsAside = 2;

export interface Balancing {
  port: number;
  /** Ports of the copies. */
  copies: readonly number[];
  /** Where nginx may write; nothing lies outside it. */
  folder: string;
}

/**
 * What a deployer's nginx needs to say, and what lets it run beside another as anybody. Of its own
 * accord nginx passes a PUT or a DELETE whose connection broke on to the next copy, as HTTP lets
 * both be repeated (nginx docs, `proxy_next_upstream`): the second would be told that the compute
 * exists, so only reads are passed on.
 */
export const nginxConfig = ({ port, copies, folder }: Balancing): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  client_max_body_size 5m;
  upstream copies {
    zone copies 64k;
${copies.map((copy) => `    server 127.0.0.1:${copy} max_fails=1 fail_timeout=${secondsAside}s;`).join('\n')}
    keepalive 32;
  }
  server {
    listen 127.0.0.1:${port};
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_connect_timeout 2s;
    error_page 418 = @write;
    location / {
      if ($request_method !~ ^(GET|HEAD)$) { return 418; }
      proxy_next_upstream error timeout http_502 http_503;
      proxy_pass http://copies;
    }
    location @write {
      proxy_next_upstream off;
      proxy_pass http://copies;
    }
  }
}
`;
