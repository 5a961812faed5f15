#include "models/words/failures.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace sd {

namespace {

/// The sentences, as the places write them that fail; tests/lint/failures.py holds the two together. No std::array:
/// clang deduces no more than 256.
constexpr const char* failureSentences[]{
    // files and folders
    QT_TRANSLATE_NOOP("Failures", "%1 can't be written: %2."),
    QT_TRANSLATE_NOOP("Failures", "%1 can't be written: %2"),
    QT_TRANSLATE_NOOP("Failures", "%1 can't be read: %2."),
    QT_TRANSLATE_NOOP("Failures", "%1 can't be read."),
    QT_TRANSLATE_NOOP("Failures", "%1 can't be removed: %2"),
    QT_TRANSLATE_NOOP("Failures", "%1 is larger than 64 MiB."),
    QT_TRANSLATE_NOOP("Failures", "There is a file of that name already."),
    QT_TRANSLATE_NOOP("Failures", "Split it."),
    QT_TRANSLATE_NOOP("Failures", "is larger than 4 MiB"),
    QT_TRANSLATE_NOOP("Failures", "there is no such file"),
    QT_TRANSLATE_NOOP("Failures", "the folder can't be made"),
    QT_TRANSLATE_NOOP("Failures", "the file got shorter while it was read"),
    QT_TRANSLATE_NOOP("Failures", "the file is cut short"),
    QT_TRANSLATE_NOOP("Failures", "Choose another place for the file."),
    QT_TRANSLATE_NOOP("Failures", "Give this user the right to write the data folder and the files in it."),
    QT_TRANSLATE_NOOP(
        "Failures",
        "Give this user the right to write the data folder and the files in it, or choose another with --data."),
    QT_TRANSLATE_NOOP("Failures", "See that this user may read the data folder."),
    QT_TRANSLATE_NOOP("Failures", "this user may not write here"),

    // a command of one's own
    QT_TRANSLATE_NOOP("Failures", "A quote is opened and not closed."),
    QT_TRANSLATE_NOOP("Failures", "The command is empty."),
    QT_TRANSLATE_NOOP("Failures", "The address begins with a dash and would be taken for an option."),
    QT_TRANSLATE_NOOP("Failures", "The name begins with a dash and would be taken for an option."),
    QT_TRANSLATE_NOOP("Failures", "{%1} stands for nothing."),

    // the data folder
    QT_TRANSLATE_NOOP("Failures", "There is no data in %1."),
    QT_TRANSLATE_NOOP("Failures",
                      "Name the data folder with --data DIR, or take servers in with: serverdrift import FILE"),
    QT_TRANSLATE_NOOP("Failures", "Name the data folder with --data."),
    QT_TRANSLATE_NOOP("Failures", "The data folder %1 can't be made: %2."),
    QT_TRANSLATE_NOOP("Failures", "Choose another with --data DIR."),
    QT_TRANSLATE_NOOP("Failures", "Choose another folder with --data DIR."),
    QT_TRANSLATE_NOOP("Failures", "Check who owns the data folder, or choose another with --data DIR."),
    QT_TRANSLATE_NOOP("Failures", "An engine already works on %1 (process %2)."),
    QT_TRANSLATE_NOOP("Failures", "Use that one, end it, or choose another folder with --data DIR."),
    QT_TRANSLATE_NOOP("Failures", "another engine or console writes this data folder"),
    QT_TRANSLATE_NOOP("Failures", "End it first, or choose another folder with --data."),
    QT_TRANSLATE_NOOP("Failures", "this is not a database"),
    QT_TRANSLATE_NOOP("Failures", "this is a database of another program or of another kind"),
    QT_TRANSLATE_NOOP("Failures", "Choose another data folder, or move the file away."),
    QT_TRANSLATE_NOOP("Failures",
                      "Choose another data folder, or move the file away; if it was one, restore a backup."),
    QT_TRANSLATE_NOOP("Failures", "written by a newer version of the program (schema %1, this one knows %2)"),
    QT_TRANSLATE_NOOP("Failures", "Install that version or a later one. Nothing was changed."),
    QT_TRANSLATE_NOOP("Failures", "Keep a copy of the file, then restore the newest backup: serverdrift restore FILE."),
    QT_TRANSLATE_NOOP("Failures", "Restore the newest backup."),
    QT_TRANSLATE_NOOP("Failures", "Run serverdrift check-data, and restore the newest backup if it finds more."),
    QT_TRANSLATE_NOOP("Failures", "the copy before the migration could not be named"),
    QT_TRANSLATE_NOOP("Failures", "the transaction was rolled back underneath"),
    QT_TRANSLATE_NOOP("Failures", "journal row %1 can't be decoded"),
    QT_TRANSLATE_NOOP("Failures", "rollups of series %1 can't be decoded"),
    QT_TRANSLATE_NOOP("Failures", "%1 row (%2, %3) can't be decoded"),
    QT_TRANSLATE_NOOP("Failures", "there is no series with number %1"),
    QT_TRANSLATE_NOOP("Failures", "there is no %1 with number %2"),
    QT_TRANSLATE_NOOP("Failures", "no %1 with number %2 was removed"),
    QT_TRANSLATE_NOOP("Failures", "there is no service window with number %1"),
    QT_TRANSLATE_NOOP("Failures", "there is none with number %1"),
    QT_TRANSLATE_NOOP("Failures", "There is no server \"%1\"."),
    QT_TRANSLATE_NOOP("Failures", "Of a removed server give the number: \"number\" in audit --json --text NAME."),
    QT_TRANSLATE_NOOP("Failures", "server %1 can't depend on server %2, which depends on it"),
    QT_TRANSLATE_NOOP("Failures", "check %1"),
    QT_TRANSLATE_NOOP("Failures", "stored override"),
    QT_TRANSLATE_NOOP("Failures", "stored parameters"),
    QT_TRANSLATE_NOOP("Failures", "what is stored is not JSON"),
    QT_TRANSLATE_NOOP("Failures", "\"%1\" names a %2 that is not there (%3)"),
    QT_TRANSLATE_NOOP("Failures", "\"%1\" names a server that is not there (%2)"),
    QT_TRANSLATE_NOOP("Failures", "\"%1\" leans on a %2 that was refused"),
    QT_TRANSLATE_NOOP("Failures", "the dependency of server %1 on server %2"),
    QT_TRANSLATE_NOOP("Failures", "setting \"%1\""),
    QT_TRANSLATE_NOOP("Failures", "stopped"),
    QT_TRANSLATE_NOOP("Failures", "stopped; %1 was left as it was"),

    // the engine
    QT_TRANSLATE_NOOP("Failures", "alarm %1 is not open"),
    QT_TRANSLATE_NOOP("Failures", "There is no open alarm %1."),
    QT_TRANSLATE_NOOP("Failures", "serverdrift alarms lists them."),
    QT_TRANSLATE_NOOP("Failures", "check %1 is not watched"),
    QT_TRANSLATE_NOOP("Failures", "check %1 is no longer watched"),
    QT_TRANSLATE_NOOP("Failures", "the engine stopped before this could be written"),
    QT_TRANSLATE_NOOP("Failures", "Commands can't reach this engine: %1: %2."),
    QT_TRANSLATE_NOOP("Failures", "A data folder with a shorter path may help."),
    QT_TRANSLATE_NOOP("Failures", "The engine of %1 does not answer: %2."),
    QT_TRANSLATE_NOOP("Failures", "The engine of %1 took the request but did not answer: %2."),
    QT_TRANSLATE_NOOP("Failures", "Filling the demo's data folder was stopped."),
    QT_TRANSLATE_NOOP("Failures", "%1 holds a store that no demo has made."),
    QT_TRANSLATE_NOOP("Failures", "The demo estate did not start: %1."),
    QT_TRANSLATE_NOOP("Failures", "The demo estate did not get ready."),
    QT_TRANSLATE_NOOP("Failures", "There is no baseline \"%1\" for this."),
    QT_TRANSLATE_NOOP("Failures", "Known are: %1."),

    // credentials
    QT_TRANSLATE_NOOP("Failures", "There is no credential \"%1\"."),
    QT_TRANSLATE_NOOP("Failures", "serverdrift credential list shows those that are."),
    QT_TRANSLATE_NOOP("Failures", "there is a credential named \"%1\" already"),
    QT_TRANSLATE_NOOP("Failures", "there is no credential with number %1"),
    QT_TRANSLATE_NOOP("Failures", "credential %1 has no \"%2\""),
    QT_TRANSLATE_NOOP("Failures", "Set it in the credential's dialog or by --secrets."),
    QT_TRANSLATE_NOOP("Failures", "A credential needs a name."),
    QT_TRANSLATE_NOOP("Failures", "A credential has no field \"%1\"."),
    QT_TRANSLATE_NOOP("Failures", "The fields are %1."),
    QT_TRANSLATE_NOOP("Failures", "%1 may be read by others than its owner."),
    QT_TRANSLATE_NOOP("Failures", "Set its mode to 0600: chmod 600 %1"),
    QT_TRANSLATE_NOOP("Failures", "%1, line %2 is not FIELD=VALUE."),
    QT_TRANSLATE_NOOP("Failures", "There is no terminal to ask on."),
    QT_TRANSLATE_NOOP("Failures", "Give the secret with --secrets FILE or in the environment."),
    QT_TRANSLATE_NOOP(
        "Failures",
        "The secret \"%1\" of credential %2 does not open: it was sealed with another key or changed since."),
    QT_TRANSLATE_NOOP("Failures", "Bring back the key it was sealed with, or set the secret again."),
    QT_TRANSLATE_NOOP("Failures", "There is no key yet."),
    QT_TRANSLATE_NOOP("Failures", "There is no key file %1."),
    QT_TRANSLATE_NOOP("Failures", "There is no place for a key here."),
    QT_TRANSLATE_NOOP("Failures", "Name a file with --key-file."),
    QT_TRANSLATE_NOOP("Failures", "The key that this data folder's secrets are sealed with was not found. %1"),
    QT_TRANSLATE_NOOP("Failures", "Name its file with --key-file, or unlock the keyring it is in."),
    QT_TRANSLATE_NOOP("Failures", "The desktop's keyring did not answer within two minutes."),
    QT_TRANSLATE_NOOP("Failures", "The keyring's entry \"seal-key\" of serverdrift is not a key."),
    QT_TRANSLATE_NOOP("Failures", "Another process made a key for this data folder at the same time."),
    QT_TRANSLATE_NOOP("Failures", "Try again."),

    // adjustments
    QT_TRANSLATE_NOOP("Failures", "An adjustment is for a customer, a tag or one server."),
    QT_TRANSLATE_NOOP("Failures", "An adjustment needs a metric."),
    QT_TRANSLATE_NOOP("Failures", "Write why: the next one will ask."),
    QT_TRANSLATE_NOOP("Failures", "Nothing is to be other than below."),
    QT_TRANSLATE_NOOP("Failures", "The limit of Error must be worse than that of Warning."),
    QT_TRANSLATE_NOOP("Failures", "That is adjusted already at this layer."),
    QT_TRANSLATE_NOOP("Failures", "Change what is there."),
    QT_TRANSLATE_NOOP("Failures", "The adjustment is no longer there."),
    QT_TRANSLATE_NOOP("Failures", "Somebody has reset it."),
    QT_TRANSLATE_NOOP("Failures", "%1 has changed the adjustment meanwhile."),
    QT_TRANSLATE_NOOP("Failures", "Look at what it says now."),

    // baselines
    QT_TRANSLATE_NOOP("Failures", "There is no baseline \"%1\"."),
    QT_TRANSLATE_NOOP("Failures", "serverdrift baselines lists them."),
    QT_TRANSLATE_NOOP("Failures", "Of the baseline \"%1\" there is no edition \"%2\"."),
    QT_TRANSLATE_NOOP("Failures", "Editions are in-force, waiting, former and shipped, where there are such."),
    QT_TRANSLATE_NOOP("Failures", "There is no such edition of that baseline any more."),
    QT_TRANSLATE_NOOP("Failures", "Look at what there is now."),
    QT_TRANSLATE_NOOP("Failures", "What is in force stays so."),
    QT_TRANSLATE_NOOP("Failures", "%1 has put another edition in force meanwhile."),
    QT_TRANSLATE_NOOP("Failures", "Look at what is in force now."),

    // chart sets
    QT_TRANSLATE_NOOP("Failures", "The chart set was removed meanwhile."),
    QT_TRANSLATE_NOOP("Failures", "%1 has changed the chart set meanwhile."),
    QT_TRANSLATE_NOOP("Failures", "A chart set needs a name of at most %1 characters."),
    QT_TRANSLATE_NOOP("Failures", "There are no charts to save."),
    QT_TRANSLATE_NOOP("Failures", "There is a chart set named \"%1\" already."),
    QT_TRANSLATE_NOOP("Failures", "There are %1 chart sets for these servers already."),
    QT_TRANSLATE_NOOP("Failures", "Remove one that nobody uses."),
    QT_TRANSLATE_NOOP("Failures", "What is for all customers is not yours to change."),

    // operators
    QT_TRANSLATE_NOOP("Failures", "A login is one word."),
    QT_TRANSLATE_NOOP("Failures", "An operator needs a name, as alarms will show it."),
    QT_TRANSLATE_NOOP("Failures", "An administrator sees all customers."),
    QT_TRANSLATE_NOOP("Failures", "An operator needs a password, or the desktop's sign-on."),
    QT_TRANSLATE_NOOP("Failures", "There is an operator with the login \"%1\" already."),
    QT_TRANSLATE_NOOP("Failures", "There is an operator named \"%1\" already."),
    QT_TRANSLATE_NOOP("Failures", "What each did is told by the name."),
    QT_TRANSLATE_NOOP("Failures", "The first operator has to be an administrator."),
    QT_TRANSLATE_NOOP("Failures", "There is no operator \"%1\"."),
    QT_TRANSLATE_NOOP("Failures", "serverdrift operators lists them."),
    QT_TRANSLATE_NOOP("Failures", "The two passwords are not the same."),
    QT_TRANSLATE_NOOP("Failures", "Nobody would be left who may change operators."),
    QT_TRANSLATE_NOOP("Failures", "Keep an administrator who can sign on."),
    QT_TRANSLATE_NOOP("Failures", "A password needs at least %1 characters."),
    QT_TRANSLATE_NOOP("Failures", "The password could not be turned into a hash."),
    QT_TRANSLATE_NOOP("Failures", "The login or the password is wrong."),
    QT_TRANSLATE_NOOP("Failures", "After wrong passwords the next is looked at a little later."),
    QT_TRANSLATE_NOOP("Failures", "The console is locked."),
    QT_TRANSLATE_NOOP("Failures", "Nobody is signed on."),
    QT_TRANSLATE_NOOP("Failures", "Your role does not allow that."),
    QT_TRANSLATE_NOOP("Failures", "That belongs to a customer who is not yours."),

    // an estate's file
    QT_TRANSLATE_NOOP("Failures", "line %1"),
    QT_TRANSLATE_NOOP("Failures", "line %1, column %2"),
    QT_TRANSLATE_NOOP("Failures", "the file is empty"),
    QT_TRANSLATE_NOOP("Failures", "the column \"%1\" is not known and was left out"),
    QT_TRANSLATE_NOOP("Failures", "the column \"%1\" is there twice"),
    QT_TRANSLATE_NOOP("Failures", "the column \"%1\" is missing"),
    QT_TRANSLATE_NOOP("Failures", "has %1 cells, the first line %2"),
    QT_TRANSLATE_NOOP("Failures", "must be yes or no"),
    QT_TRANSLATE_NOOP("Failures", "a customer is missing"),
    QT_TRANSLATE_NOOP("Failures", "a server's name is missing"),
    QT_TRANSLATE_NOOP("Failures", "a name is longer than 253 characters"),
    QT_TRANSLATE_NOOP("Failures", "\"%1\" is neither a host name nor an IP address"),
    QT_TRANSLATE_NOOP("Failures", "%1 has a server \"%2\" already"),
    QT_TRANSLATE_NOOP("Failures", "\"%1\" as a parent would close a circle"),
    QT_TRANSLATE_NOOP("Failures", "its parent \"%1\" is not in the file"),
    QT_TRANSLATE_NOOP("Failures", "\"%1\" is not in the file"),
    QT_TRANSLATE_NOOP("Failures", "must be charts with series"),
    QT_TRANSLATE_NOOP("Failures", "its parent \"%1\" is a server of several customers"),
    QT_TRANSLATE_NOOP("Failures", "There is no customer \"%1\"."),
    QT_TRANSLATE_NOOP("Failures", "is no kind of check"),
    QT_TRANSLATE_NOOP("Failures", "No address is named."),
    QT_TRANSLATE_NOOP("Failures", "“%1” is no IP address."),
    QT_TRANSLATE_NOOP("Failures", "“%1” ends before it begins."),
    QT_TRANSLATE_NOOP("Failures", "The prefix of “%1” is a number from 0 to %2."),
    QT_TRANSLATE_NOOP("Failures", "These are more than %1 addresses."),
    QT_TRANSLATE_NOOP("Failures", "Search a part of them at a time."),
    QT_TRANSLATE_NOOP(
        "Failures",
        "Write ping, snmp, snmp:BASELINE, snmpv3, https://…, tcp:PORT, tls:PORT, dns:NAME, plugin:COMMAND, "
        "prometheus:URL, nut, nut:UPS, redfish, redfish:BASELINE, smb:SHARE, statuspage:URL, domain:NAME or winrm."),

    // members of JSON
    QT_TRANSLATE_NOOP("Failures", "is missing"),
    QT_TRANSLATE_NOOP("Failures", "is not known here"),
    QT_TRANSLATE_NOOP("Failures", "not known"),
    QT_TRANSLATE_NOOP("Failures", "must not be empty"),
    QT_TRANSLATE_NOOP("Failures", "must be a host name or an IP address"),
    QT_TRANSLATE_NOOP("Failures", "must be a text"),
    QT_TRANSLATE_NOOP("Failures", "must be a number"),
    QT_TRANSLATE_NOOP("Failures", "must be a list"),
    QT_TRANSLATE_NOOP("Failures", "must be an object"),
    QT_TRANSLATE_NOOP("Failures", "must be a list of texts"),
    QT_TRANSLATE_NOOP("Failures", "must be true or false"),
    QT_TRANSLATE_NOOP("Failures", "must be one of %1"),
    QT_TRANSLATE_NOOP("Failures", "must be one JSON object"),
    QT_TRANSLATE_NOOP("Failures", "must be a whole number from %1 to %2"),
    QT_TRANSLATE_NOOP("Failures", "must be at least %1"),
    QT_TRANSLATE_NOOP("Failures", "must be at most a week, in seconds"),
    QT_TRANSLATE_NOOP("Failures", "must be at most a year, in seconds"),
    QT_TRANSLATE_NOOP("Failures", "must not be longer than the interval"),
    QT_TRANSLATE_NOOP("Failures", "must be worse than the warning limit"),
    QT_TRANSLATE_NOOP("Failures", "must not be more than ofSamples"),
    QT_TRANSLATE_NOOP("Failures", "a threshold needs a warning or an error limit"),
    QT_TRANSLATE_NOOP("Failures", "needs a metric and a limit"),
    QT_TRANSLATE_NOOP("Failures", "%1 check"),
    QT_TRANSLATE_NOOP("Failures", "must be a list of [name, value]"),
    QT_TRANSLATE_NOOP("Failures", "is not a regular expression"),
    QT_TRANSLATE_NOOP("Failures", "must be an absolute http or https URL"),
    QT_TRANSLATE_NOOP("Failures", "must not carry a user or password: use a credential"),
    QT_TRANSLATE_NOOP("Failures", "must be a method in capitals, such as GET"),
    QT_TRANSLATE_NOOP("Failures", "must be statuses and ranges, such as 200-299,401"),
    QT_TRANSLATE_NOOP("Failures", "must be empty or http://host:port"),
    QT_TRANSLATE_NOOP("Failures", "A port is a number from 1 to 65535."),
    QT_TRANSLATE_NOOP("Failures", "\"%1\" is no kind of check"),
    QT_TRANSLATE_NOOP("Failures", "Use icmp, tcp, http, tls, dns, snmp, plugin, prometheus, nut, redfish, smb, chain, "
                                  "statuspage, domain or wsman."),

    // what was found in the data
    QT_TRANSLATE_NOOP("Failures", "this is no backup"),
    QT_TRANSLATE_NOOP("Failures", "Choose another place for the file, or make room."),
    QT_TRANSLATE_NOOP("Failures", "Choose a file made by serverdrift backup."),
    QT_TRANSLATE_NOOP("Failures", "there is no manifest in it"),
    QT_TRANSLATE_NOOP("Failures", "its manifest is of another kind"),
    QT_TRANSLATE_NOOP("Failures", "%1 is missing"),
    QT_TRANSLATE_NOOP("Failures", "%1 in it was changed or damaged"),
    QT_TRANSLATE_NOOP("Failures", "%1 in it is damaged: %2"),
    QT_TRANSLATE_NOOP("Failures", "row %1 of %2 points at a row of %3 that is not there"),
    QT_TRANSLATE_NOOP("Failures", "%1 open alarms for one object: %2"),
    QT_TRANSLATE_NOOP("Failures", "alarm %1 was closed before it opened"),
    QT_TRANSLATE_NOOP("Failures", "the change log lacks %1 of its lines"),
    QT_TRANSLATE_NOOP("Failures", "line %1 of the change log can't be read"),
    QT_TRANSLATE_NOOP("Failures", "the audit lacks %1 of its lines"),
    QT_TRANSLATE_NOOP("Failures", "line %1 of the audit can't be read"),
    QT_TRANSLATE_NOOP("Failures", "the trigger %1 is missing: lines could be changed"),
    QT_TRANSLATE_NOOP("Failures", "the samples of series %1 in period %2 can't be decoded"),
    QT_TRANSLATE_NOOP("Failures", "the rollups of series %1 in month %2 can't be decoded"),
    QT_TRANSLATE_NOOP("Failures", "the rollups of series %1 can't be decoded"),
    QT_TRANSLATE_NOOP("Failures", "hour %1 of series %2 does not agree with its samples"),
    QT_TRANSLATE_NOOP("Failures", "state spans of series %1 overlap at %2"),
    QT_TRANSLATE_NOOP("Failures", "%1 series have samples but no name"),
    QT_TRANSLATE_NOOP("Failures", "Another program holds the file. End it, or try again in a moment."),
    QT_TRANSLATE_NOOP(
        "Failures", "The disk refused. Look at the system's log, and keep a copy of the folder before anything else."),
    QT_TRANSLATE_NOOP("Failures", "Make room on the disk; what waits is written as soon as there is some."),
    QT_TRANSLATE_NOOP("Failures", "See that the data folder exists and that this user may write it."),
    QT_TRANSLATE_NOOP("Failures",
                      "The file is no database of this program. Choose another data folder, or move the file away."),

    // keys and engines
    QT_TRANSLATE_NOOP("Failures", "The engine does not know \"%1\"."),
    QT_TRANSLATE_NOOP("Failures", "Program and engine may be of different versions."),
    QT_TRANSLATE_NOOP("Failures", "A window has to end after now."),
    QT_TRANSLATE_NOOP("Failures", "Give a later time."),
    QT_TRANSLATE_NOOP("Failures", "Unlock the keyring, or name a key file with --key-file."),
    QT_TRANSLATE_NOOP("Failures", "The desktop's keyring gave no key of ours: it holds none or stays locked."),
    QT_TRANSLATE_NOOP("Failures", "The desktop's keyring can't be used: %1."),
    QT_TRANSLATE_NOOP("Failures", "it may be locked or missing"),
    QT_TRANSLATE_NOOP("Failures", "The desktop's keyring was not asked: there is no desktop here."),
    QT_TRANSLATE_NOOP("Failures", "%1 holds another key."),
    QT_TRANSLATE_NOOP("Failures", "The desktop's keyring"),
    QT_TRANSLATE_NOOP("Failures", "The key file %1 %2."),
    QT_TRANSLATE_NOOP("Failures", "can't be examined"),
    QT_TRANSLATE_NOOP("Failures", "belongs to another user"),
    QT_TRANSLATE_NOOP("Failures", "may be read by others"),
    QT_TRANSLATE_NOOP("Failures", "is not a key: it takes 32 bytes or 64 hex digits"),
    QT_TRANSLATE_NOOP("Failures", "No key has been looked for yet."),
    QT_TRANSLATE_NOOP("Failures",
                      "%1 The key to the secrets is kept in %2 instead: without that file they do not open."),
    QT_TRANSLATE_NOOP("Failures", "a quote is never closed"),
    QT_TRANSLATE_NOOP("Failures", "there is text after a closing quote"),
};

/// What the system and SQLite say of files and sockets.
constexpr std::array systemSentences{
    QT_TRANSLATE_NOOP("Failures", "No such file or directory"),
    QT_TRANSLATE_NOOP("Failures", "Permission denied"),
    QT_TRANSLATE_NOOP("Failures", "No space left on device"),
    QT_TRANSLATE_NOOP("Failures", "Is a directory"),
    QT_TRANSLATE_NOOP("Failures", "Not a directory"),
    QT_TRANSLATE_NOOP("Failures", "File exists"),
    QT_TRANSLATE_NOOP("Failures", "Read-only file system"),
    QT_TRANSLATE_NOOP("Failures", "Input/output error"),
    QT_TRANSLATE_NOOP("Failures", "Connection refused"),
    QT_TRANSLATE_NOOP("Failures", "Address already in use"),
    QT_TRANSLATE_NOOP("Failures", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Failures", "File name too long"),
    QT_TRANSLATE_NOOP("Failures", "Unknown error"),
    QT_TRANSLATE_NOOP("Failures", "database is locked"),
    QT_TRANSLATE_NOOP("Failures", "disk I/O error"),
    QT_TRANSLATE_NOOP("Failures", "database or disk is full"),
    QT_TRANSLATE_NOOP("Failures", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("Failures", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("Failures", "unable to open database file"),
    QT_TRANSLATE_NOOP("Failures", "file is not a database"),
};

/// What those sentences are about, as their values.
constexpr std::array nounSentences{
    QT_TRANSLATE_NOOP("Failures", "customer"),
    QT_TRANSLATE_NOOP("Failures", "server"),
    QT_TRANSLATE_NOOP("Failures", "check"),
    QT_TRANSLATE_NOOP("Failures", "service window"),
    QT_TRANSLATE_NOOP("Failures", "chart set"),
    QT_TRANSLATE_NOOP("Failures", "a dependency"),
    QT_TRANSLATE_NOOP("Failures", "adjustment"),
    QT_TRANSLATE_NOOP("Failures", "customer \"%1\""),
    QT_TRANSLATE_NOOP("Failures", "server \"%1\""),
    QT_TRANSLATE_NOOP("Failures", "check \"%1\""),
    QT_TRANSLATE_NOOP("Failures", "service window \"%1\""),
};

struct FailurePattern
{
    QRegularExpression expression;
    const char* sentence;
    qsizetype letters; ///< that are the same in every failure
};

FailurePattern patternOf(const char* sentence)
{
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    const QStringList parts = QString::fromUtf8(sentence).split(place);
    QStringList escaped;
    qsizetype letters = 0;
    escaped.reserve(parts.size());
    for (const QString& part : parts) {
        escaped += QRegularExpression::escape(part);
        letters += part.size();
    }
    const QString whole = QRegularExpression::anchoredPattern(escaped.join(QStringLiteral("(.+?)")));
    return {QRegularExpression(whole, QRegularExpression::DotMatchesEverythingOption), sentence, letters};
}

/// Those that say most first: "X can't be written: Y." is not "X can't be written: Y" with a full stop.
std::vector<FailurePattern> makePatterns()
{
    const std::vector<const char*> sources = failureSources();
    std::vector<FailurePattern> patterns;
    patterns.reserve(sources.size());
    for (const char* sentence : sources)
        patterns.push_back(patternOf(sentence));
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const FailurePattern& a, const FailurePattern& b) { return a.letters > b.letters; });
    return patterns;
}

constexpr int deepestFailure = 4;
constexpr qsizetype longestFailure = 2000; ///< a text beyond is no sentence of ours

const FailurePattern* patternFor(const QString& text)
{
    static const std::vector<FailurePattern> patterns = makePatterns();
    const auto found = std::ranges::find_if(
        patterns, [&text](const FailurePattern& pattern) { return pattern.expression.match(text).hasMatch(); });
    return found == patterns.end() ? nullptr : &*found;
}

QString inWords(const QString& text, int depth);

/// The pattern's sentence in the reader's language, with the values that the text has.
QString filled(const FailurePattern& pattern, const QString& text, int depth)
{
    const QRegularExpressionMatch match = pattern.expression.match(text);
    const QString words = QCoreApplication::translate("Failures", pattern.sentence);
    QString said;
    for (qsizetype i = 0; i < words.size(); ++i) { // not arg(): a value may hold a %1 of its own
        const int place = words[i] == QLatin1Char('%') && i + 1 < words.size() ? words[i + 1].digitValue() : -1;
        if (place > 0)
            said += inWords(match.captured(place), depth + 1);
        else
            said += words[i];
        i += place > 0 ? 1 : 0;
    }
    return said;
}

/// A sentence; or places and sentences with colons between, as in "line 3: a customer is missing", whichever says more.
QString inWords(const QString& text, int depth)
{
    if (depth > deepestFailure || text.size() > longestFailure)
        return text;
    const FailurePattern* whole = patternFor(text);
    const QString colon = QStringLiteral(": ");
    QStringList parts = text.split(colon);
    qsizetype lettersOfParts = 0;
    for (QString& part : parts) {
        if (parts.size() == 1)
            break;
        if (const FailurePattern* pattern = patternFor(part)) {
            lettersOfParts += pattern->letters;
            part = filled(*pattern, part, depth + 1);
        }
    }
    if (whole != nullptr && whole->letters >= lettersOfParts)
        return filled(*whole, text, depth);
    return lettersOfParts > 0 ? parts.join(colon) : text;
}

} // namespace

QString failureWords(const QString& english)
{
    return inWords(english, 0);
}

std::vector<const char*> failureSources()
{
    std::vector<const char*> all(std::begin(failureSentences), std::end(failureSentences));
    all.insert(all.end(), systemSentences.begin(), systemSentences.end());
    all.insert(all.end(), nounSentences.begin(), nounSentences.end());
    return all;
}

} // namespace sd
