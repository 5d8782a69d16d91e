// A real SMTP server that can be told to fail at any stage of the talk.
//
// node server.js SETTINGS    SETTINGS is JSON: folder, tls (none, starttls, implicit), pfx, passphrase, user, password
//
// It prints "listening PORT". Each line of standard input is a JSON order, each answered with one line:
//   {"stage": "RCPT", "fault": "550", "times": 1, "recipient": "bad@"}   fail there; times 0 means always
//   {"heal": true}                                                       fail no more
//   {"ask": true}                                                        what happened: connections, commands, mails
// A fault is a reply code, or drop, silent, drip (a byte now and then, never a line), slow (a second late).
'use strict';

const fs = require('fs');
const path = require('path');
const readline = require('readline');
const { SMTPServer } = require('smtp-server');
const { SMTPConnection } = require('smtp-server/lib/smtp-connection');

const settings = JSON.parse(process.argv[2]);
const happened = { connections: 0, commands: {}, mails: 0 };
let fault = null;

function strikes(stage, recipient) {
  if (!fault || fault.stage !== stage || (fault.recipient && !String(recipient).includes(fault.recipient))) {
    return false;
  }
  if (fault.left !== undefined) {
    if (fault.left === 0) {
      return false;
    }
    fault.left--;
  }
  return true;
}

function refusal() {
  const refused = new Error('fault on purpose');
  refused.responseCode = Number(fault.fault);
  return refused;
}

// Does what the fault says to a connection; go() is what would have happened, refuse() answers with the code.
function strike(connection, go, refuse) {
  switch (fault.fault) {
    case 'drop':
      connection._socket.destroy();
      break;
    case 'silent':
      break;
    case 'drip':
      connection.dripping = setInterval(() => connection._socket.writable && connection._socket.write('2'), 100);
      connection._socket.on('close', () => clearInterval(connection.dripping));
      break;
    case 'slow':
      setTimeout(go, 1000);
      break;
    default:
      refuse();
  }
}

for (const command of ['EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT', 'DATA']) {
  const name = 'handler_' + command;
  const original = SMTPConnection.prototype[name];
  SMTPConnection.prototype[name] = function (line, callback) {
    happened.commands[command] = (happened.commands[command] || 0) + 1;
    const go = () => original.call(this, line, callback);
    const stage = command === 'HELO' ? 'EHLO' : command;
    if (!strikes(stage, line)) {
      return go();
    }
    return strike(this, go, () => {
      this.send(Number(fault.fault), 'fault on purpose');
      callback();
    });
  };
}

const connections = new Map();
const init = SMTPConnection.prototype.init;
SMTPConnection.prototype.init = function () {
  happened.connections++;
  connections.set(this.session.id, this);
  this._socket.on('close', () => connections.delete(this.session.id));
  if (strikes('CONNECT')) {
    return strike(this, () => init.call(this), () => this._socket.end(fault.fault + ' fault on purpose\r\n'));
  }
  return init.call(this);
};

if (settings.logOnly) {
  // Without the tenth of a second in which the library waits for clients that talk too early.
  const listen = SMTPConnection.prototype._setListeners;
  SMTPConnection.prototype._setListeners = function () {
    return listen.call(this, () => this.connectionReady());
  };
}

function keep(content, session) {
  happened.mails++;
  const head = content.toString('latin1').split('\r\n\r\n')[0];
  const messageId = (/^Message-ID:\s*(\S+)/im.exec(head) || [])[1];
  const twice = /^X-Tonghop-Possibly-Sent-Twice: yes/im.test(head) ? 'twice' : 'once';
  const recipients = session.envelope.rcptTo.map((one) => one.address).join(',');
  fs.appendFileSync(path.join(settings.folder, 'received.log'), [messageId, recipients, twice].join('\t') + '\n');
  if (!settings.logOnly) {
    fs.writeFileSync(path.join(settings.folder, String(happened.mails).padStart(5, '0') + '.eml'), content);
  }
}

const server = new SMTPServer({
  secure: settings.tls === 'implicit',
  hideSTARTTLS: settings.tls !== 'starttls',
  pfx: settings.pfx ? fs.readFileSync(settings.pfx) : undefined,
  passphrase: settings.passphrase,
  key: settings.pfx ? null : undefined,
  cert: settings.pfx ? null : undefined,
  authOptional: !settings.user,
  disabledCommands: settings.user ? [] : ['AUTH'],
  allowInsecureAuth: true,
  disableReverseLookup: true,
  logger: false,
  onAuth(auth, session, callback) {
    if (auth.username === settings.user && auth.password === settings.password) {
      return callback(null, { user: auth.username });
    }
    return callback(new Error('Invalid username or password'));
  },
  onData(stream, session, callback) {
    const connection = connections.get(session.id);
    const parts = [];
    stream.on('data', (part) => {
      if (parts.length === 0 && strikes('CONTENT')) {
        connection._socket.destroy();
      }
      parts.push(part);
    });
    stream.on('end', () => {
      const accept = () => {
        keep(Buffer.concat(parts), session);
        callback(null, 'queued');
      };
      if (!strikes('DOT', session.envelope.rcptTo[0].address)) {
        return accept();
      }
      if (fault.fault === 'drop' || fault.fault === 'silent' || fault.fault === 'drip') {
        // Taken, but the answer never comes.
        keep(Buffer.concat(parts), session);
      }
      return strike(connection, accept, () => callback(refusal()));
    });
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => console.log('listening ' + server.server.address().port));

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const order = JSON.parse(line);
  if (order.ask) {
    console.log(JSON.stringify(happened));
    return;
  }
  fault = order.heal ? null : { ...order, left: order.times || undefined };
  console.log('ok');
}).on('close', () => process.exit(0));
