#include "widgets/common/standardtexts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace sd;
using namespace Qt::StringLiterals;

/// Qt finds its own texts in our translation files.
class TestStandardTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextHasSwedish();
    void buttons();
    void menusOfInputFields();
    void helpOfACommand();

private:
    QTranslator m_swedish;
};

void TestStandardTexts::initTestCase()
{
    QVERIFY(m_swedish.load(u":/i18n/serverdrift_sv.qm"_s));
    QCoreApplication::installTranslator(&m_swedish);
}

void TestStandardTexts::everyTextHasSwedish()
{
    for (const StandardText& text : standardTexts()) {
        const QString swedish = m_swedish.translate(text.context, text.text);
        QVERIFY2(!swedish.isEmpty(), text.text);
        QCOMPARE(swedish.count(u"%1"_s), QString::fromUtf8(text.text).count(u"%1"_s));
    }
}

void TestStandardTexts::buttons()
{
    const QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Avbryt"_s);
    QCOMPARE(box.button(QDialogButtonBox::Save)->text().remove(u'&'), u"Spara"_s);
}

void TestStandardTexts::menusOfInputFields()
{
    QLineEdit line;
    QPlainTextEdit text;
    for (QMenu* menu : {line.createStandardContextMenu(), text.createStandardContextMenu()}) {
        const std::unique_ptr<QMenu> owned(menu);
        QStringList words;
        for (const QAction* action : menu->actions()) {
            if (!action->isSeparator())
                words += action->text().section(u'\t', 0, 0).remove(u'&');
        }
        QCOMPARE(words, (QStringList{u"Ångra"_s, u"Gör om"_s, u"Klipp ut"_s, u"Kopiera"_s, u"Klistra in"_s,
                                     u"Ta bort"_s, u"Markera allt"_s}));
    }
}

void TestStandardTexts::helpOfACommand()
{
    QCommandLineParser parser;
    parser.addOption({u"x"_s, u"Ett val."_s});
    parser.addPositionalArgument(u"fil"_s, u"En fil."_s);
    const QString help = parser.helpText();
    for (const auto& words : {u"Användning: "_s, u" [VAL] "_s, u"Val:"_s, u"Argument:"_s})
        QVERIFY2(help.contains(words), qPrintable(help));
    QVERIFY(!parser.parse({u"x"_s, u"--nonsense"_s}));
    QCOMPARE(parser.errorText(), u"Valet ”nonsense” finns inte."_s);
}

QTEST_MAIN(TestStandardTexts)
#include "tst_standardtexts.moc"
