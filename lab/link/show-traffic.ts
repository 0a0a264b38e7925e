import { askTraffic } from './traffic-socket.ts'

// usage: node show-traffic.ts SOCKET
process.stdout.write(await askTraffic(process.argv[2] ?? ''))
