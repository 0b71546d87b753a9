-- What the words of a learning point were before somebody corrected them: a row per part, never changed.
-- Without a foreign key, like the steps: an import replaces the points and leaves what people did.
create table learning_point_change (
  id varchar(36) primary key,
  point_id varchar(20) not null,
  number integer not null,
  part varchar(20) not null,
  words_before varchar(4000),
  words_after varchar(4000),
  account varchar(80) not null,
  role varchar(30) not null,
  changed_at timestamp with time zone not null,
  unique (point_id, number, part)
);
