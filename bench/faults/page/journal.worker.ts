import { serveOpfs } from '@claimbench/storage/worker'

serveOpfs(self)
