/** What a worker could reach another machine or page with. */
export const SENDERS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'BroadcastChannel',
  'Worker',
  'importScripts',
  'indexedDB',
  'caches',
  'Notification',
] as const;
