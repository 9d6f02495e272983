// duckdb.mjs DATABASE < {"load": [CSV ...], "ask": [{"label": ..., "sql": ...} ...]}
//
// Loads files into table t (t, i, j, k, v, q) and times questions, in process. Prints one JSON object: seconds of loading, to disk, and
// median microseconds of each question.
import { DuckDBInstance } from '@duckdb/node-api'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

const RUNS = 15
const work = JSON.parse(readFileSync(0, 'utf8'))
const instance = await DuckDBInstance.create(process.argv[2])
const connection = await instance.connect()
await connection.run('CREATE TABLE IF NOT EXISTS t (t INTEGER, i INTEGER, j INTEGER, k VARCHAR, v DOUBLE, q DOUBLE)')

const start = performance.now()
for (const path of work.load)
  await connection.run(`COPY t FROM '${path.replaceAll("'", "''")}' (HEADER)`)
await connection.run('CHECKPOINT')
const answer = { seconds: (performance.now() - start) / 1000, questions: {} }

for (const { label, sql } of work.ask) {
  const times = []
  for (let run = 0; run < RUNS; run++) {
    const before = performance.now()
    await connection.run(sql)
    times.push((performance.now() - before) * 1000)
  }
  times.sort((a, b) => a - b)
  answer.questions[label] = times[RUNS >> 1]
}
console.log(JSON.stringify(answer))
