// peers.mjs EDGES_CSV PAIRS NODES FOLDER: the questions of ask.c to Kuzu and DuckDB; prints lines as ask.c does.
import { readFileSync, rmSync } from 'node:fs';

const [table, pairsFile, nodes, folder] = process.argv.slice(2);
const FEW = 5;
const pairs = readFileSync(pairsFile, 'utf8').trim().split('\n').map((line) => line.split(' ').map(Number));
const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

async function measure(peer, what, asked, ask) {
  const times = [];
  const answers = [];
  for (const pair of asked) {
    const start = process.hrtime.bigint();
    answers.push(await ask(pair));
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  console.log(peer, what, median(times).toFixed(3), ...answers);
}

async function kuzuPeer() {
  const kuzu = (await import('kuzu')).default;
  const path = `${folder}/kuzu.db`;
  rmSync(path, { recursive: true, force: true });
  const connection = new kuzu.Connection(new kuzu.Database(path));
  const one = async (prepared, parameters) => Number(Object.values((await (await connection.execute(prepared, parameters)).getAll())[0] ?? { n: -1 })[0]);
  await connection.query('CREATE NODE TABLE N (id INT64, PRIMARY KEY (id))');
  await connection.query('CREATE REL TABLE E (FROM N TO N)');
  await connection.query(`COPY N FROM (UNWIND range(0, ${nodes - 1}) AS i RETURN i)`);
  await connection.query(`COPY E FROM '${table}' (header = false)`);
  const shortest = await connection.prepare('MATCH p = (a:N {id: $a})-[e:E* SHORTEST 1..30]->(b:N {id: $b}) RETURN length(e)');
  const around = (hops) => connection.prepare(`MATCH (a:N {id: $a})-[e:E* SHORTEST 1..${hops}]->(b:N) WHERE b.id <> $a RETURN count(*)`);
  const reach = await around(3);
  const closure = await around(30);
  await one(shortest, { a: 0, b: 1 });
  await measure('kuzu', 'shortest', pairs.slice(0, 15), ([a, b]) => one(shortest, { a, b }));
  await measure('kuzu', 'reach', pairs.slice(0, FEW), ([a]) => one(reach, { a }));
  await measure('kuzu', 'closure', pairs.slice(0, FEW), ([a]) => one(closure, { a }));
}

async function duckdbPeer() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const one = async (sql) => Number((await connection.runAndReadAll(sql)).getRows()[0]?.[0] ?? -1);
  await connection.run(`CREATE TABLE e AS SELECT column0::INTEGER AS a, column1::INTEGER AS b FROM read_csv('${table}', header = false) ORDER BY a`);
  await one('SELECT count(*) FROM e');
  const walk = (a, hops) => `WITH RECURSIVE w (n, h) USING KEY (n) AS (SELECT ${a}, 0 UNION
    SELECT e.b, min(w.h) + 1 FROM w JOIN e ON e.a = w.n WHERE w.h < ${hops} AND NOT EXISTS (FROM recurring.w r WHERE r.n = e.b) GROUP BY e.b)`;
  await measure('duckdb', 'shortest', pairs.slice(0, FEW), ([a, b]) => one(`${walk(a, 30)} SELECT h FROM w WHERE n = ${b}`));
  await measure('duckdb', 'reach', pairs.slice(0, FEW), ([a]) => one(`${walk(a, 3)} SELECT count(*) - 1 FROM w`));
  await measure('duckdb', 'closure', pairs.slice(0, FEW), ([a]) =>
    one(`WITH RECURSIVE w (n) AS (SELECT ${a} UNION SELECT e.b FROM w JOIN e ON e.a = w.n) SELECT count(*) - 1 FROM w`));
}

for (const peer of [kuzuPeer, duckdbPeer])
  try {
    await peer();
  } catch (error) {
    console.log(`# ${peer.name}: ${error.message.split('\n')[0]}`);
  }
process.exit(0); // Kuzu's threads would keep it
