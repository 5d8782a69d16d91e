-- When serve runs what next; the columns are those of db-scheduler. Instants are UTC.
create table if not exists scheduled_tasks (
  task_name varchar(100) collate utf8mb4_bin not null,
  task_instance varchar(100) collate utf8mb4_bin not null,
  task_data blob,
  execution_time datetime(6) not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success datetime(6),
  last_failure datetime(6),
  consecutive_failures int,
  last_heartbeat datetime(6),
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance),
  index scheduled_tasks_by_time (execution_time),
  index scheduled_tasks_by_heartbeat (last_heartbeat)
) engine=InnoDB default charset=utf8mb4;
