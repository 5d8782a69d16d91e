package vn.tonghop.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CONNECT: Couldn't connect to host, port: localhost, 25; timeout 10000 | không kết nối được với máy chủ thư
                    STARTTLS: STARTTLS is required but host does not support STARTTLS | không thiết lập được kết nối bảo mật với máy chủ thư
                    AUTH: 535 5.7.8 authentication failed | máy chủ thư không cho đăng nhập (trả lời: "535 5.7.8 authentication failed")
                    RCPT: Invalid Addresses; 550 5.1.1 no such user | máy chủ thư không nhận địa chỉ người nhận (trả lời: "550 5.1.1 no such user")
                    attachment /a/b.docx is missing or is not the file that was meant | tệp kèm thư không còn hoặc đã bị thay đổi
                    the program ended between sending and noting it | thư không gửi được, chi tiết trong tệp nhật ký
                    """)
    @DisplayName("why a mail did not go is told in words, with what the server answered")
    void inWords(String outcome, String words) {
        assertThat(new ServerAnswer().of(outcome)).isEqualTo(words);
    }
}
