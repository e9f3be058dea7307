/** What office.js looks for at start-up, and the bridge over which every request goes. */
import type { ExcelHost } from './host';
import type { RequestBody } from './wire';

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}
interface Incoming {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: string | RequestBody };
}

/** Office hands its colours out as numbers. */
const LIGHT = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};
const DARK = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x363636,
  controlForegroundColor: 0xffffff,
};

/** Sets the two globals in a window, before office.js is loaded. */
export function prepareWindow(window: object, host: ExcelHost, locale = 'vi-VN'): void {
  const { profile } = host;
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'giam-ngheo',
    GetSolutionToken: () => '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => host.book.name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetHostFullVersion: () => profile.version,
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(host.dark ? DARK : LIGHT),
    GetSupportedMatrix: () => JSON.stringify(profile.sets),
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$$$$2`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _parameters: unknown, done: (answer: number) => void) => {
      setTimeout(() => done(0), 0);
    },
    RegisterEvent: (
      _id: unknown,
      _type: unknown,
      _handler: unknown,
      done: (answer: number) => void,
    ) => {
      setTimeout(() => done(0), 0);
    },
    UnregisterEvent: (_id: unknown, _type: unknown, done: (answer: number) => void) => done(0),
  };
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as Incoming;
      const body =
        typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
      // A later turn of the loop, as with a real host: whatever the program forgot to wait for shows.
      setTimeout(() => {
        const asked = performance.now();
        const answer = JSON.stringify({
          id,
          type: 2,
          flags: 0,
          message: { statusCode: 200, headers: {}, body: JSON.stringify(host.answer(body)) },
        });
        const answered = performance.now();
        bridge.onMessageFromHost?.(answer);
        host.timed?.({ asked, answered, heard: performance.now(), bytes: answer.length });
      }, 0);
    },
  };
  host.push = (message) => bridge.onMessageFromHost?.(JSON.stringify(message));
  Object.defineProperty(window, 'external', {
    value: external,
    configurable: true,
    writable: true,
  });
  Object.defineProperty(window, '_richApiNativeBridge', {
    value: bridge,
    configurable: true,
    writable: true,
  });
}
