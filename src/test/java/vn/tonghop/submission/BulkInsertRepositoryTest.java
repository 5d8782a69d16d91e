package vn.tonghop.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.OnEachDatabase;
import vn.tonghop.fixture.TestDatabase;

/** What goes in comes out, and nothing is left out in silence, whichever way it goes. */
@OnEachDatabase
class BulkInsertRepositoryTest {

    private static final List<String> COLUMNS = List.of("place", "words", "amount", "held_on", "persons");

    private final TestDatabase database;
    private final BulkInsertRepository bulk;

    BulkInsertRepositoryTest(TestDatabase database) {
        this.database = database;
        this.bulk = new BulkInsertRepository(new JdbcTemplate(database.source()));
    }

    @BeforeEach
    void makeATable() {
        database.jdbc().sql("drop table if exists kept").update();
        database.jdbc().sql("""
                        create table kept (place bigint primary key, words varchar(100), amount decimal(24, 6),
                          held_on date, persons int)
                        """).update();
    }

    @Test
    void streamsToAServerThatAllowsIt() {
        assertThat(bulk.isStreamed()).isEqualTo(database.kind() == DatabaseKind.MYSQL);
    }

    @Test
    void keepsEveryLetterAndEveryDigit() {
        var texts = List.of(
                "",
                "\\N",
                "N",
                "a\tb",
                "a\nb\r\nc\r",
                "C:\\Temp\\",
                "\"quoted\" 'and' `so`, ; |",
                "\0\b\u001a%_",
                "Tổ quốc 🇻🇳 𠀀",
                " blanks ");
        var rows = texts.stream()
                .map(text -> row(texts.indexOf(text), text, "-123456789012345678.000001", "2026-02-28", 0))
                .toList();

        bulk.insert(new NewRows("kept", COLUMNS, rows));

        assertThat(stored()).isEqualTo(rows);
    }

    @Test
    void keepsWhatIsMissing() {
        var rows = List.of(row(1, null, null, null, null), row(2, "", "1E+3", "2026-12-31", 7));

        bulk.insert(new NewRows("kept", COLUMNS, rows));

        assertThat(stored()).extracting(row -> row.get("words")).containsExactly(null, "");
        assertThat(stored()).extracting(row -> row.get("persons")).containsExactly(null, 7);
        assertThat(stored().get(1).get("amount")).isEqualTo(new BigDecimal("1000.000000"));
        assertThat(stored().get(0).get("held_on")).isNull();
    }

    @Test
    void addsAllRowsOrNone() {
        bulk.insert(new NewRows("kept", COLUMNS, List.of(row(2, "first", "1", "2026-01-01", 1))));
        var transactions = new TransactionTemplate(database.transactions());
        var twice = new NewRows(
                "kept", COLUMNS, List.of(row(1, "new", "1", "2026-01-01", 1), row(2, "twice", "1", "2026-01-01", 1)));
        var tooLong = new NewRows("kept", COLUMNS, List.of(row(3, "x".repeat(101), "1", "2026-01-01", 1)));

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> bulk.insert(twice)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> bulk.insert(tooLong)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(stored()).extracting(row -> row.get("words")).containsExactly("first");
    }

    private List<Map<String, @Nullable Object>> stored() {
        return database.jdbc()
                .sql("select place, words, amount, held_on, persons from kept order by place")
                .query((row, index) -> row(
                        row.getInt("place"),
                        row.getString("words"),
                        row.getString("amount"),
                        row.getString("held_on"),
                        row.getObject("persons", Integer.class)))
                .list();
    }

    private static Map<String, @Nullable Object> row(
            int place,
            @Nullable String words,
            @Nullable String amount,
            @Nullable String day,
            @Nullable Integer persons) {
        var values = Arrays.asList(
                (long) place,
                words,
                amount == null ? null : new BigDecimal(amount),
                day == null ? null : LocalDate.parse(day),
                persons);
        var row = new HashMap<String, @Nullable Object>();
        for (var column = 0; column < COLUMNS.size(); column++) {
            row.put(COLUMNS.get(column), values.get(column));
        }
        return row;
    }
}
