package vn.tonghop.crash;

import vn.tonghop.fixture.DatabaseKind;
import vn.tonghop.fixture.OnDatabase;

@OnDatabase(DatabaseKind.H2)
class LongErrorOnH2Test extends LongErrorContract {}
