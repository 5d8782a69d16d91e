-- Who runs. Beside each lock stands a guard: whoever runs keeps it locked in a transaction that ends with the process,
-- however it ends.
create table if not exists run_lock (
  name varchar(40) collate utf8mb4_bin not null primary key,
  holder varchar(200),
  since datetime(6),
  heartbeat datetime(6),
  guarded tinyint not null default 0
) engine=InnoDB default charset=utf8mb4;
