-- Catalogue of a village library.
BEGIN;

CREATE TABLE author (
    id      integer PRIMARY KEY,
    name    text NOT NULL,
    born    integer,
    died    integer
);

CREATE TABLE book (
    id        integer PRIMARY KEY,
    title     text NOT NULL,
    author_id integer REFERENCES author (id),
    shelf     text NOT NULL,
    bought    date,
    price     numeric(8, 2)
);

INSERT INTO author (id, name, born, died) VALUES
    (1, 'Eudora Pike', 1881, 1959),
    (2, 'L. M. Garrity', 1920, NULL),
    (3, 'Anonymous', NULL, NULL);

INSERT INTO book (id, title, author_id, shelf, bought, price) VALUES
    (101, 'The Weir-Keeper''s Daughter', 1, 'F-PIK', '1934-02-11', 0.35),
    (102, 'Forty Winters on Hale Moor', 2, 'B-GAR', '1988-09-30', 12.50),
    (103, 'A Short Account of the Flood', 3, 'L-FLO', NULL, NULL);

CREATE VIEW overdue AS
    SELECT loan.id, reader.name, book.title, loan.due
    FROM loan
    JOIN reader ON reader.id = loan.reader_id
    JOIN book ON book.id = loan.book_id
    WHERE loan.returned IS NULL
      AND loan.due < CURRENT_DATE
    ORDER BY loan.due;

COMMIT;
