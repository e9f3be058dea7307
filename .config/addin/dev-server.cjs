/** The server of `npm start`: https with a certificate made on this machine, and the headers that a page cannot give itself. */
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const frames = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
];

exports.devServer = (folder) => {
  const key = path.join(folder, 'localhost.key');
  const cert = path.join(folder, 'localhost.crt');
  if (!existsSync(key) || !existsSync(cert))
    throw new Error('no certificate: start with npm start');
  return {
    host: 'localhost',
    port: 3000,
    hot: false,
    client: false,
    server: { type: 'https', options: { key: readFileSync(key), cert: readFileSync(cert) } },
    headers: {
      'Content-Security-Policy': `frame-ancestors ${frames.join(' ')}`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
    static: false,
  };
};
