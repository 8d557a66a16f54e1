-- The search index: made from what is published, thrown away and made anew whenever that changes.

-- Plain words with single spaces between them: "Đăng ký khai sinh/khai tử" becomes "dang ki khai sinh khai tu".
-- Both spellings of a last "i" are in use (ký, kí; lý, lí), so they become one.
create function catalogue.words(phrase text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(
        trim(regexp_replace(shared.plain(phrase), '[^a-z0-9]+', ' ', 'g')), '\m([bcdghklmnpqrstvx]+)y\M', '\1i', 'g');

-- The same without spaces, and with one spelling for i and y anywhere, since word ends are lost.
create function catalogue.glued(words text) returns text
    language sql immutable strict parallel safe
    return translate(words, 'y ', 'i');

-- The word itself and the word less any one letter. Two words share one of these when they are one slip of the
-- finger apart: a letter missing, too many, wrong, or two letters in each other's place.
create function catalogue.slips(word text) returns setof text
    language sql immutable strict parallel safe rows 8
begin atomic
    select word union select overlay(word placing '' from place for 1) from generate_series(1, length(word)) place;
end;

create table catalogue.search_document (
    code text primary key references catalogue.procedure,
    lexemes tsvector not null
);
create index search_document_lexemes on catalogue.search_document using gin (lexemes);

-- What a procedure is called, one way per row.
create table catalogue.search_line (
    code text not null references catalogue.procedure,
    kind text not null check (kind in ('TITLE', 'TERM', 'LIFE_EVENT', 'NAME')),
    line text not null,
    plain text not null,
    primary key (code, plain)
);
create index search_line_likeness on catalogue.search_line using gin (plain public.gin_trgm_ops);
create index search_line_glued on catalogue.search_line (catalogue.glued(plain));

create table catalogue.search_word (
    word text primary key,
    documents int not null
);

create table catalogue.search_slip (
    slip text not null,
    word text not null references catalogue.search_word,
    primary key (slip, word)
);

create function catalogue.rebuild_search(today date) returns void
    language sql
begin atomic
    delete from catalogue.search_slip;
    delete from catalogue.search_word;
    delete from catalogue.search_line;
    delete from catalogue.search_document;

    insert into catalogue.search_line (code, kind, line, plain)
    select distinct on (code, catalogue.words(line)) code, kind, line, catalogue.words(line)
    from (
        select code, kind, term as line, case kind when 'TERM' then 2 else 3 end as rank
        from catalogue.search_term
        union all
        select code, 'TITLE', title, 1
        from catalogue.procedure_version
        where title is not null
            and published_at is not null and valid_from <= today and coalesce(valid_to, today) >= today
        union all
        select code, 'NAME', regexp_replace(name, '^Thủ tục ', ''), 4
        from catalogue.procedure_version
        where published_at is not null and valid_from <= today and coalesce(valid_to, today) >= today
    ) lines
    order by code, catalogue.words(line), rank;

    insert into catalogue.search_document (code, lexemes)
    select version.code,
        setweight(to_tsvector('simple', catalogue.words(concat_ws(' ', version.title, terms.all_terms))), 'A')
            || setweight(to_tsvector('simple', catalogue.words(version.name)), 'B')
            || setweight(to_tsvector('simple', catalogue.words(concat_ws(' ', version.summary, version.result))), 'C')
            || setweight(to_tsvector('simple', catalogue.words(sector.name)), 'D')
    from catalogue.procedure_version version
    join catalogue.sector on sector.code = version.sector
    left join (
        select code, string_agg(term, ' ') as all_terms from catalogue.search_term group by code
    ) terms on terms.code = version.code
    where version.published_at is not null
        and version.valid_from <= today and coalesce(version.valid_to, today) >= today;

    insert into catalogue.search_word (word, documents)
    select word, count(*) from catalogue.search_document, unnest(tsvector_to_array(lexemes)) word group by word;

    insert into catalogue.search_slip (slip, word)
    select slip, word from catalogue.search_word, catalogue.slips(word) slip where length(word) > 2;
end;

-- What is asked for, without the words people wrap around it: "tôi muốn làm ... như thế nào".
create function catalogue.gist(phrase text) returns text
    language sql immutable strict parallel safe
    return coalesce(nullif(trim(regexp_replace(
        regexp_replace(
            phrase,
            '^((toi|em|chung toi|gia dinh|minh|muon|can|xin|hoi|lam|di lam|thu tuc|cach|ho so|dang ki lam) )+', ''),
        '( (o dau|the nao|nhu the nao|can gi|can giay to gi|gom nhung gi|bao nhieu tien|het bao nhieu|bao lau))+$',
        '')), ''), phrase);

-- Reads a phrase word by word. A word that nobody wrote before is taken for its nearest neighbours: one slip of the
-- finger away, two words glued together, or one not typed to its end. Rare words weigh more than common ones.
create function catalogue.read_words(phrase text)
    returns table (place bigint, word text, alternatives tsquery, weight double precision, guessed boolean)
    language sql stable strict parallel safe rows 6
begin atomic
    with typed as (
        select split.place, split.word,
            lag(split.word) over (order by split.place) as before,
            lead(split.word) over (order by split.place) as after
        from regexp_split_to_table(phrase, ' ') with ordinality as split (word, place)
        where split.word <> ''
    ), candidate as (
        select typed.place, typed.word as typed, known.word, known.word as query, known.documents, 1 as tier
        from typed join catalogue.search_word known on known.word = typed.word
        union all
        select distinct typed.place, typed.word, known.word, known.word, known.documents, 2
        from typed
        cross join lateral catalogue.slips(typed.word) as made (slip)
        join catalogue.search_slip near on near.slip = made.slip
        join catalogue.search_word known on known.word = near.word
        where length(typed.word) > 2
        union all
        select typed.place, typed.word, head.word || ' ' || tail.word, head.word || ' & ' || tail.word,
            least(head.documents, tail.documents), 3
        from typed
        cross join lateral generate_series(2, length(typed.word) - 2) as cut (at)
        join catalogue.search_word head on head.word = left(typed.word, cut.at)
        join catalogue.search_word tail on tail.word = substr(typed.word, cut.at + 1)
        union all
        select typed.place, typed.word, known.word, known.word, known.documents, 4
        from typed join catalogue.search_word known on starts_with(known.word, typed.word)
    ), first_tier as (
        select *, rank() over (partition by candidate.place order by tier) as tier_rank from candidate
    ), ranked as (
        select first_tier.*,
            row_number() over (
                partition by first_tier.place
                order by neighbours.lines desc, public.similarity(first_tier.word, typed) desc, documents desc,
                    first_tier.word
            ) as choice
        from first_tier
        join typed on typed.place = first_tier.place
        -- What people call things tells which guess fits beside the words before and after it.
        cross join lateral (
            select case when tier = 1 then 0 else (
                select count(*)
                from catalogue.search_line line
                where line.kind in ('TITLE', 'TERM')
                    and (' ' || line.plain || ' ' like '% ' || typed.before || ' ' || first_tier.word || ' %'
                        or ' ' || line.plain || ' ' like '% ' || first_tier.word || ' ' || typed.after || ' %')
            ) end as lines
        ) neighbours
        where tier_rank = 1
    ), chosen as (
        select ranked.place,
            (array_agg(ranked.word order by choice))[1] as word,
            to_tsquery('simple', string_agg('(' || query || ')', ' | ')) as alternatives,
            max(documents) as documents,
            bool_or(tier > 1) as guessed
        from ranked
        where choice <= 4
        group by ranked.place
    )
    select typed.place, coalesce(chosen.word, typed.word), chosen.alternatives,
        case
            when typed.word in ('cho', 'cua', 'va', 've', 'con', 'bi', 'duoc', 'la', 'thi', 'mot', 'thu', 'tuc', 'o')
                then 0.2
            when chosen.word is null then 2.0
            else ln(1 + (select count(*) from catalogue.search_document) / chosen.documents::double precision)
        end,
        coalesce(chosen.guessed, false)
    from typed left join chosen using (place)
    order by typed.place;
end;

-- Finds procedures by what people call them. Literal: as typed, no guesses. One score for all rows: how much of what was
-- asked the procedure's words cover, and how like the nearest of its names is; names people use weigh most. Line is
-- that nearest name; meaning is the same where words had to be guessed.
create function catalogue.find(asked text, literal boolean)
    returns table (code text, score numeric, line text, meaning text)
    language plpgsql stable strict parallel safe rows 20
    set jit = off
as $$
declare
    whole text := catalogue.words(asked);
    gist text := catalogue.gist(catalogue.words(asked));
    phrase text;
    total double precision;
    guesses boolean;
    weights double precision[];
    queries tsquery[];
begin
    if asked ~ '^\s*[0-9]\.[0-9]{1,6}\s*$' then
        return query select procedure.code, 10.0, null::text, null::text
            from catalogue.procedure where starts_with(procedure.code, trim(asked));
        return;
    end if;
    select array_agg(weight order by place),
        array_agg(case when literal and guessed then null else alternatives end order by place),
        string_agg(read.word, ' ' order by place), sum(weight), bool_or(guessed)
    into weights, queries, phrase, total, guesses
    from catalogue.read_words(gist) read;
    if phrase is null then
        return;
    end if;
    if literal then
        phrase := gist;
    end if;
    return query
    with covered as (
        select document.code, sum(reading.weight) / total as share
        from rows from (unnest(weights), unnest(queries)) as reading (weight, wanted)
        join catalogue.search_document document on document.lexemes @@ reading.wanted
        group by document.code
    ), near_line as (
        select near.code, near.plain from covered join catalogue.search_line near using (code)
        union
        select near.code, near.plain from catalogue.search_line near
        where not literal and near.plain operator(public.%) phrase
        union
        select near.code, near.plain from catalogue.search_line near
        where catalogue.glued(near.plain) = catalogue.glued(whole)
    ), likened as (
        select near.code, near.line,
            kind.trust * greatest(
                public.similarity(phrase, near.plain),
                public.similarity(whole, near.plain),
                0.7 * public.word_similarity(phrase, near.plain))
            + case
                when catalogue.glued(near.plain)
                    in (catalogue.glued(phrase), catalogue.glued(whole), catalogue.glued(gist)) then kind.trust
                when ' ' || near.plain || ' ' like '% ' || phrase || ' %' then 0.2
                when near.plain like '% %' and ' ' || whole || ' ' like '% ' || near.plain || ' %' then 0.3
                else 0
            end as likeness
        from near_line
        join catalogue.search_line near using (code, plain)
        join (values ('TITLE', 1.0), ('TERM', 0.9), ('LIFE_EVENT', 0.8), ('NAME', 0.75)) as kind (name, trust)
            on kind.name = near.kind
    ), alike as (
        select likened.code, max(likeness) as likeness,
            (array_agg(likened.line order by likeness desc, length(likened.line)))[1] as line
        from likened
        group by likened.code
    )
    select scored.code, round((2 * scored.share + 2 * scored.likeness)::numeric, 6), scored.line,
        case when guesses then scored.line end
    from (
        select found.code, coalesce(covered.share, 0) as share, coalesce(alike.likeness, 0) as likeness, alike.line
        from covered full join alike using (code), lateral (select coalesce(covered.code, alike.code)) as found (code)
    ) scored
    where scored.likeness >= 0.6
        or scored.share >= 0.6 and scored.likeness >= 0.4
        or scored.share >= 0.95 and (literal or not guesses);
end;
$$;

-- The nearest thing that does exist, for who found nothing.
create function catalogue.did_you_mean(asked text) returns text
    language sql stable strict parallel safe
    set jit = off
as $$
    select line
    from catalogue.search_line
    where kind <> 'NAME' and public.similarity(plain, catalogue.words(asked)) > 0.25
    order by public.similarity(plain, catalogue.words(asked)) desc, length(line), line
    limit 1
$$;
