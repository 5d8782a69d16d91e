package vn.tonghop.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import vn.tonghop.template.OfficeSentence;

class CauseWordsTest {

    private static final class Told extends RuntimeException implements OfficeSentence {
        private static final long serialVersionUID = 1L;

        Told() {
            super("Thư mục nộp không có. ");
        }
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("what a machine says is told in words of the office, wherever in the chain of causes it stands")
    void inWords(Throwable failure, String words) {
        assertThat(new CauseWords().of(failure)).isEqualTo(words);
        assertThat(new CauseWords().of(new IllegalStateException("step failed", failure)))
                .isEqualTo(words);
    }

    static Stream<Arguments> inWords() {
        return Stream.of(
                Arguments.of(new OutOfMemoryError("Java heap space"), "máy chủ thiếu bộ nhớ"),
                Arguments.of(new FileSystemException("/a", null, "No space left on device"), "ổ đĩa đã đầy"),
                Arguments.of(
                        new UncheckedIOException(new AccessDeniedException("/a")),
                        "tài khoản chạy chương trình không có quyền truy cập"),
                Arguments.of(new NoSuchFileException("/a"), "tệp hoặc thư mục không còn ở đó"),
                Arguments.of(new IOException("Stale file handle"), "mất kết nối với thư mục dùng chung"),
                Arguments.of(new IOException("Input/output error"), "ổ đĩa báo lỗi"),
                Arguments.of(
                        new DataIntegrityViolationException("insert", new SQLException("broken")),
                        "cơ sở dữ liệu báo lỗi"),
                Arguments.of(new Told(), "Thư mục nộp không có"),
                Arguments.of(new IllegalStateException("unforeseen"), "lỗi chưa rõ, chi tiết trong tệp nhật ký"));
    }
}
