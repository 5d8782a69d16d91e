package vn.tonghop.ledger;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The ledger of this office. */
@Configuration(proxyBeanMethods = false)
@Import(Ledger.class)
class LedgerConfiguration {}
