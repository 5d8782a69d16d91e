package vn.tonghop.mail.text;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(LetterComposer.class)
class TextConfiguration {}
