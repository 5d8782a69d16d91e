package vn.tonghop.mail.mime;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.tonghop.mail.MailText;

/** Reads mail addresses strictly: exactly one, in letters that every server takes, and nothing that could end a header. */
final class MailAddress {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final Pattern OTHER_THAN_ASCII = Pattern.compile("[^\\x21-\\x7e]");

    private MailAddress() {}

    static InternetAddress of(String text) throws AddressException {
        if (CONTROL.matcher(text).find()) {
            throw new AddressException("an address must stand on one line", MailText.oneLine(text));
        }
        var address = new InternetAddress(withPlainDomain(text), true);
        address.validate();
        if (address.isGroup() || OTHER_THAN_ASCII.matcher(address.getAddress()).find()) {
            throw new AddressException("an address has letters without diacritics, digits and signs", text);
        }
        return address;
    }

    /** A domain with letters of other languages in the letters by which servers know it. */
    private static String withPlainDomain(String text) throws AddressException {
        var at = text.lastIndexOf('@');
        if (at < 0 || text.endsWith(">")) {
            return text;
        }
        try {
            return text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1));
        } catch (IllegalArgumentException noDomain) {
            throw new AddressException("the domain of an address is no name", text);
        }
    }

    static InternetAddress named(String text, String name) throws AddressException {
        var address = of(text);
        try {
            address.setPersonal(MailText.oneLine(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("this Java has no UTF-8", e);
        }
        return address;
    }

    static InternetAddress[] only(String text) throws AddressException {
        return new InternetAddress[] {of(text)};
    }
}
