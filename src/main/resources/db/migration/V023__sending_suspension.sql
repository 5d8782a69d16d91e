-- A suspension of all sending: one row or none.
create table if not exists sending_suspension (
  id int not null primary key,
  since_at datetime(6) not null,
  until_at datetime(6) not null,
  reason varchar(1000) not null,
  constraint sending_suspension_single check (id = 1)
) engine=InnoDB default charset=utf8mb4;
