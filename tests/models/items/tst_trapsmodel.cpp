#include "models/items/trapsmodel.h"
#include "tests/models/items/plainwords.h"
#include "tests/models/items/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

Trap numbered(qint64 id, qint64 repeats = 1)
{
    return {.id = {id},
            .at = fromMs(id * 1'000),
            .lastAt = fromMs(id * 1'000 + repeats - 1),
            .repeats = repeats,
            .source = u"192.0.2.%1"_s.arg(id)};
}

/// Texts without a language.
class PlainTexts : public TrapTexts
{
public:
    [[nodiscard]] QString heard(const Trap& trap) const override { return QString::number(toMs(trap.at)); }
    [[nodiscard]] QString times(const Trap& trap) const override { return QString::number(trap.repeats); }
    [[nodiscard]] QString title(const Trap& trap) const override { return trap.name; }
    [[nodiscard]] QString became(const Trap& trap) const override
    {
        return QString::number(static_cast<int>(trap.fate));
    }
    [[nodiscard]] QString details(const Trap& trap) const override { return trap.says; }
};

} // namespace

class TestTrapsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void trapsAreTold();
    void sendersAreNamed_data();
    void sendersAreNamed();
    void pagesFollowEachOther();
    void whatIsHeardJoins_data();
    void whatIsHeardJoins();
    void tooManyAreLetGo();
    void onlyNamesFollowTheEstate();
    void outOfBoundsIsNothing();

private:
    [[nodiscard]] QList<qint64> numbers() const
    {
        QList<qint64> numbers;
        for (const Trap& trap : m_model->traps())
            numbers << trap.id.value;
        return numbers;
    }

    EstatePicture m_picture;
    PlainWords m_words;
    PlainTexts m_texts;
    std::unique_ptr<TrapsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTrapsModel::init()
{
    m_picture = {};
    m_picture.apply(resetWith(sampleEstate(1, 2)));
    m_tester.reset();
    m_model = std::make_unique<TrapsModel>(m_picture, m_words, m_texts);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestTrapsModel::trapsAreTold()
{
    Trap trap = numbered(5, 3);
    trap.server = {2};
    trap.customer = {1};
    trap.name = u"linkDown"_s;
    trap.fate = TrapFate::Noted;
    trap.says = u"port\n24"_s;
    m_model->set({trap});
    const auto cell = [this](int column, int role = Qt::DisplayRole) {
        return m_model->index(0, column).data(role).toString();
    };
    QCOMPARE(cell(TrapsModel::When), u"5000"_s);
    QCOMPARE(cell(TrapsModel::When, Qt::ToolTipRole), u"5000 – 5002"_s);
    QCOMPARE(cell(TrapsModel::Times), u"3"_s);
    QCOMPARE(cell(TrapsModel::From), m_picture.serverName({2}));
    QCOMPARE(cell(TrapsModel::What), u"linkDown"_s);
    QCOMPARE(cell(TrapsModel::Became), u"1"_s);
    QCOMPARE(cell(TrapsModel::Customer), m_picture.customerName({1}));
    QCOMPARE(cell(TrapsModel::Details), u"port 24"_s);
    QCOMPARE(m_model->index(0, 0).data(RawValueRole).toLongLong(), qint64{5'000});
    QCOMPARE(m_model->index(0, 0).data(IdRole).toLongLong(), qint64{5});
    for (int column = 0; column < TrapsModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestTrapsModel::sendersAreNamed_data()
{
    QTest::addColumn<qint64>("server");
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("said");
    QTest::newRow("a server") << qint64{2} << u"192.0.2.9"_s << QString();
    QTest::newRow("one that is gone") << qint64{99} << QString() << u"192.0.2.1"_s;
    QTest::newRow("passed on") << qint64{0} << u"192.0.2.9"_s << u"192.0.2.9"_s;
    QTest::newRow("a stranger") << qint64{0} << QString() << u"192.0.2.1"_s;
}

void TestTrapsModel::sendersAreNamed()
{
    QFETCH(qint64, server);
    QFETCH(QString, agent);
    QFETCH(QString, said);
    Trap trap = numbered(1);
    trap.server = {server};
    trap.agent = agent;
    QCOMPARE(senderOf(m_picture, trap), said.isEmpty() ? m_picture.serverName({server}) : said);
}

void TestTrapsModel::pagesFollowEachOther()
{
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->set({numbered(9), numbered(8)});
    m_model->append({});
    QCOMPARE(inserted.count(), 0);
    m_model->append({numbered(7), numbered(6)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(numbers(), (QList<qint64>{9, 8, 7, 6}));
}

void TestTrapsModel::whatIsHeardJoins_data()
{
    QTest::addColumn<QList<qint64>>("heard");
    QTest::addColumn<QList<qint64>>("after");
    QTest::addColumn<int>("inserts");
    QTest::addColumn<int>("counted");
    QTest::newRow("nothing") << QList<qint64>{} << QList<qint64>{9, 8} << 0 << 0;
    QTest::newRow("two new") << QList<qint64>{11, 10} << QList<qint64>{11, 10, 9, 8} << 1 << 0;
    QTest::newRow("one again") << QList<qint64>{8} << QList<qint64>{9, 8} << 0 << 1;
    QTest::newRow("new and again") << QList<qint64>{10, 9} << QList<qint64>{10, 9, 8} << 1 << 1;
    QTest::newRow("again, of none that is here") << QList<qint64>{3} << QList<qint64>{9, 8} << 0 << 0;
}

void TestTrapsModel::whatIsHeardJoins()
{
    QFETCH(QList<qint64>, heard);
    QFETCH(QList<qint64>, after);
    QFETCH(int, inserts);
    QFETCH(int, counted);
    m_model->set({numbered(9), numbered(8)});
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    std::vector<Trap> page;
    for (const qint64 id : heard)
        page.push_back(numbered(id, 4));
    m_model->merge(page);
    m_model->merge(page); // the same once more is nothing new
    QCOMPARE(numbers(), after);
    QCOMPARE(inserted.count(), inserts);
    QCOMPARE(changed.count(), counted);
    QCOMPARE(reset.count(), 0);
}

void TestTrapsModel::tooManyAreLetGo()
{
    m_model->set({numbered(9), numbered(8), numbered(7)});
    QVERIFY(!m_model->trim(3));
    QVERIFY(m_model->trim(2));
    QCOMPARE(numbers(), (QList<qint64>{9, 8}));
}

void TestTrapsModel::onlyNamesFollowTheEstate()
{
    m_model->set({numbered(9), numbered(8), numbered(7)});
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->apply({.alarms = {AlarmId{1}}});
    QCOMPARE(changed.count(), 0);
    m_model->apply({.estate = true});
    QCOMPARE(changed.count(), 1);
}

void TestTrapsModel::outOfBoundsIsNothing()
{
    m_model->set({numbered(1)});
    QVERIFY(!m_model->trap({}));
    QVERIFY(!m_model->index(1, 0).isValid());
    QVERIFY(!m_model->index(0, TrapsModel::ColumnCount).isValid());
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(TrapsModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TestTrapsModel)
#include "tst_trapsmodel.moc"
