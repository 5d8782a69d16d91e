insert ignore into run_lock (name, holder, since, heartbeat) values
  ('main', null, null, null),
  ('main-guard', null, null, null),
  ('dispatch', null, null, null),
  ('dispatch-guard', null, null, null);
