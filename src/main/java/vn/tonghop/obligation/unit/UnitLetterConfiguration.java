package vn.tonghop.obligation.unit;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    ReceiptLetters.class,
    WithdrawalLetters.class,
    UnitLetters.class,
    UnitLetterTexts.class,
    FormAttachment.class,
    WaitingFiles.class,
    MisplacedLetters.class,
    UnitAttention.class,
    RevisionLossAttention.class,
    OpenDocuments.class,
    DocumentLetters.class,
    DocumentAttention.class,
    UnitFileAttention.class
})
class UnitLetterConfiguration {}
