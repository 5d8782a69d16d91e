-- Every run tells how many mails may have gone twice.
create index if not exists outbox_by_twice on outbox (possibly_twice);
