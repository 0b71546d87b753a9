-- Who wrote a top or tip may correct it or take it back until the week evaluation is closed. Of one that
-- was taken back only that it was there is kept, so that its number is not used again.
create table evaluation_withdrawn (
  id varchar(20) primary key,
  kind varchar(30) not null,
  given_on date not null,
  withdrawn_at timestamp with time zone not null
);

create table week_evaluation_closed (
  friday date primary key,
  account varchar(80) not null,
  closed_at timestamp with time zone not null
);
