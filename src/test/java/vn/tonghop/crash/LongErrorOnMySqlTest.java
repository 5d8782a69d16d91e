package vn.tonghop.crash;

import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.OnDatabase;

@OnDatabase(DatabaseKind.MYSQL)
class LongErrorOnMySqlTest extends LongErrorContract {}
