#include "models/items/changesmodel.h"
#include "tests/models/items/plainwords.h"
#include "tests/models/items/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

Change line(qint64 id, ChangeObject object = ChangeObject::Check)
{
    return {.id = id, .at = fromMs(id * 1'000), .who = u"Anna Ek"_s, .object = object, .name = u"line %1"_s.arg(id)};
}

/// Texts without a language.
class PlainTexts : public ChangeTexts
{
public:
    [[nodiscard]] QString said(const Change& change) const override { return change.name; }
    [[nodiscard]] QString details(const Change& change) const override { return change.after[u"text"_s].toString(); }
};

} // namespace

class TestChangesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linesAreTold();
    void pagesFollowEachOther();
    void newLinesComeInAbove_data();
    void newLinesComeInAbove();
    void onlyNamesFollowTheEstate();
    void outOfBoundsIsNothing();
    void placesAreNamed_data();
    void placesAreNamed();

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names += m_model->index(row, ChangesModel::What).data().toString();
        return names;
    }

    EstatePicture m_picture;
    PlainWords m_words;
    PlainTexts m_texts;
    std::unique_ptr<ChangesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestChangesModel::init()
{
    m_picture = {};
    m_picture.apply(resetWith(sampleEstate(1, 2)));
    m_tester.reset();
    m_model = std::make_unique<ChangesModel>(m_picture, m_words, m_texts);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestChangesModel::linesAreTold()
{
    Change note = line(5, ChangeObject::Note);
    note.server = {2};
    note.after = {{u"text"_s, u"backup\n02:00"_s}};
    m_model->set({note});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, ChangesModel::When).data().toString(), u"5000"_s);
    QCOMPARE(m_model->index(0, ChangesModel::Who).data().toString(), u"Anna Ek"_s);
    QCOMPARE(m_model->index(0, ChangesModel::What).data().toString(), u"line 5"_s);
    QCOMPARE(m_model->index(0, ChangesModel::Where).data().toString(), m_picture.serverName({2}));
    QCOMPARE(m_model->index(0, ChangesModel::Details).data().toString(), u"backup 02:00"_s);
    QCOMPARE(m_model->index(0, 0).data(RawValueRole).toLongLong(), qint64{5'000});
    QCOMPARE(m_model->index(0, 0).data(IdRole).toLongLong(), qint64{2});
    for (int column = 0; column < ChangesModel::ColumnCount; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestChangesModel::pagesFollowEachOther()
{
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->set({line(9), line(8)});
    m_model->append({});
    QCOMPARE(inserted.count(), 0);
    m_model->append({line(7), line(6)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(names(), (QStringList{u"line 9"_s, u"line 8"_s, u"line 7"_s, u"line 6"_s}));
}

void TestChangesModel::newLinesComeInAbove_data()
{
    QTest::addColumn<QList<qint64>>("newest");
    QTest::addColumn<bool>("joins");
    QTest::addColumn<QList<qint64>>("after");
    QTest::newRow("nothing new") << QList<qint64>{9, 8} << true << QList<qint64>{9, 8};
    QTest::newRow("two new") << QList<qint64>{11, 10, 9} << true << QList<qint64>{11, 10, 9, 8};
    QTest::newRow("a page that does not reach") << QList<qint64>{13, 12} << false << QList<qint64>{9, 8};
    QTest::newRow("nothing at all") << QList<qint64>{} << false << QList<qint64>{9, 8};
}

void TestChangesModel::newLinesComeInAbove()
{
    QFETCH(QList<qint64>, newest);
    QFETCH(bool, joins);
    QFETCH(QList<qint64>, after);
    m_model->set({line(9), line(8)});
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    std::vector<Change> page;
    for (const qint64 id : newest)
        page.push_back(line(id));
    // Alarms have numbers of their own: one with the first line's number is another line.
    page.insert(page.begin(), line(9, ChangeObject::Alarm));
    if (!joins || newest.first() == 9)
        page.erase(page.begin());
    QCOMPARE(m_model->putAbove(page), joins);
    QVERIFY(inserted.count() <= 1);
    QCOMPARE(reset.count(), 0);
    QList<qint64> ids;
    for (const Change& each : m_model->lines()) {
        if (each.object != ChangeObject::Alarm)
            ids += each.id;
    }
    QCOMPARE(ids, after);
}

void TestChangesModel::onlyNamesFollowTheEstate()
{
    m_model->set({line(9), line(8), line(7)});
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    PictureChange lively;
    lively.alarms = {AlarmId{1}};
    lively.series = {SeriesId{1}};
    m_model->apply(lively);
    QCOMPARE(changed.count(), 0);
    PictureChange estate;
    estate.estate = true;
    m_model->apply(estate);
    QCOMPARE(changed.count(), 1);
    m_model->set({});
    m_model->apply(estate);
    QCOMPARE(changed.count(), 1);
}

void TestChangesModel::outOfBoundsIsNothing()
{
    m_model->set({line(9)});
    QVERIFY(m_model->change({}) == nullptr);
    QVERIFY(m_model->change(m_model->index(1, 0)) == nullptr);
    QVERIFY(!m_model->data({}).isValid());
    QVERIFY(!m_model->headerData(ChangesModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QCOMPARE(m_model->columnCount(m_model->index(0, 0)), 0);
}

void TestChangesModel::placesAreNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("place");
    Change gone = line(1, ChangeObject::Server);
    gone.server = {4711};
    QTest::newRow("a server that is gone") << gone << u"line 1"_s;
    Change check = line(1);
    check.server = {4711};
    check.before = {{u"server"_s, u"OLD01"_s}};
    QTest::newRow("a check of one that is gone") << check << u"OLD01"_s;
    Change window = line(1, ChangeObject::Window);
    window.after = {{u"servers"_s, QJsonObject{{u"1"_s, u"db1"_s}, {u"2"_s, u"db2"_s}}}};
    QTest::newRow("a window") << window << u"db1, db2"_s;
    QTest::newRow("a credential") << line(1, ChangeObject::Credential) << QString();
}

void TestChangesModel::placesAreNamed()
{
    QFETCH(Change, change);
    QTEST(placeOf(m_picture, change), "place");
}

QTEST_GUILESS_MAIN(TestChangesModel)
#include "tst_changesmodel.moc"
