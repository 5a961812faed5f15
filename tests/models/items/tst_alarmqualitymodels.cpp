#include "models/items/alarmfloodsmodel.h"
#include "models/items/alarmsourcesmodel.h"
#include "tests/models/items/plainwords.h"
#include "tests/models/items/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AlarmSource source(qint64 check, int alarms, Millis standing)
{
    return {.key = {CheckId{check}, {u"cpu"_s, u"0"_s}},
            .server = {check},
            .customer = {1},
            .alarms = alarms,
            .standing = standing};
}

} // namespace

/// The lists of the page that tells how good the alarms are.
class TestAlarmQualityModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sourcesAreTold();
    void whatIsGoneCantBeTuned();
    void standingAlarmsAreTold();
    void estateChangesNamesOnly();
    void floodsAreNewestFirst();
    void outOfBoundsIsNothing();

private:
    [[nodiscard]] QString cell(int row, int column) const { return m_sources->index(row, column).data().toString(); }

    EstatePicture m_picture;
    PlainWords m_words;
    std::unique_ptr<AlarmSourcesModel> m_sources;
    std::unique_ptr<AlarmFloodsModel> m_floods;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

void TestAlarmQualityModels::init()
{
    m_picture = {};
    m_picture.apply(resetWith(sampleEstate(1, 2)));
    m_testers.clear();
    m_sources = std::make_unique<AlarmSourcesModel>(m_picture, m_words);
    m_floods = std::make_unique<AlarmFloodsModel>(m_words);
    for (QAbstractItemModel* model :
         {static_cast<QAbstractItemModel*>(m_sources.get()), static_cast<QAbstractItemModel*>(m_floods.get())})
        m_testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
}

void TestAlarmQualityModels::sourcesAreTold()
{
    m_sources->setSources({source(1, 30, 2h), source(2, 10, 30min)}, 80);
    QCOMPARE(m_sources->rowCount(), 2);
    QCOMPARE(cell(0, AlarmSourcesModel::Server), u"SRV1"_s);
    QCOMPARE(cell(0, AlarmSourcesModel::What), u"cpu0  ·  SSH"_s);
    QCOMPARE(cell(0, AlarmSourcesModel::Customer), u"Customer 1"_s);
    QCOMPARE(cell(0, AlarmSourcesModel::Alarms), u"30"_s);
    QCOMPARE(cell(0, AlarmSourcesModel::Share), QLocale().toString(37.5, 'f', 1) + u" %"_s);
    QCOMPARE(cell(0, AlarmSourcesModel::Standing), u"120"_s);
    QVERIFY(!cell(0, AlarmSourcesModel::Tune).isEmpty());
    QCOMPARE(m_sources->serverAt(m_sources->index(1, 0)), ServerId{2});
    QCOMPARE(m_sources->checkAt(m_sources->index(1, 0)), CheckId{2});
    QVERIFY(!m_sources->alarmAt(m_sources->index(1, 0)));
    for (int column = 0; column < AlarmSourcesModel::ColumnCount; ++column)
        QVERIFY(m_sources->headerData(column, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestAlarmQualityModels::whatIsGoneCantBeTuned()
{
    m_sources->setSources({source(4711, 3, 1h)}, 0);
    QVERIFY(!cell(0, AlarmSourcesModel::Server).isEmpty()); // said to be removed
    QCOMPARE(cell(0, AlarmSourcesModel::What), u"cpu0"_s);
    QVERIFY(cell(0, AlarmSourcesModel::Tune).isEmpty());
    QVERIFY(cell(0, AlarmSourcesModel::Share).isEmpty());
    QVERIFY(!m_sources->checkAt(m_sources->index(0, 0)));
}

void TestAlarmQualityModels::standingAlarmsAreTold()
{
    Alarm alarm = sampleAlarm(9, State::Error, 0);
    alarm.ack = Acknowledgement{u"Anna Ek"_s};
    m_sources->setStanding({alarm}, fromMs(0) + 26h);
    QCOMPARE(cell(0, AlarmSourcesModel::Standing), QString::number(26 * 60));
    QCOMPARE(m_sources->alarmAt(m_sources->index(0, 0)), AlarmId{9});
    const auto mark = m_sources->index(0, AlarmSourcesModel::Mark).data(MarkRole).value<StateMark>();
    QCOMPARE(mark.state, State::Error);
    QVERIFY(mark.acknowledged);
    QVERIFY(!m_sources->index(0, AlarmSourcesModel::Mark).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestAlarmQualityModels::estateChangesNamesOnly()
{
    const QSignalSpy changed(m_sources.get(), &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(m_sources.get(), &QAbstractItemModel::modelReset);
    PictureChange estate;
    estate.estate = true;
    m_sources->apply(estate);
    QCOMPARE(changed.count(), 0); // of nothing
    m_sources->setSources({source(1, 30, 2h), source(2, 10, 30min)}, 80);
    PictureChange lively;
    lively.alarms = {AlarmId{1}};
    lively.servers = {ServerId{1}};
    m_sources->apply(lively);
    QCOMPARE(changed.count(), 0);
    m_sources->apply(estate);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 1);
}

void TestAlarmQualityModels::floodsAreNewestFirst()
{
    const QSignalSpy reset(m_floods.get(), &QAbstractItemModel::modelReset);
    m_floods->set({{.when = {fromMs(0), fromMs(0) + 10min}, .alarms = 12, .peak = 12},
                   {.when = {fromMs(0) + 1h, fromMs(0) + 90min}, .alarms = 50, .peak = 20}});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_floods->rowCount(), 2);
    QCOMPARE(m_floods->index(0, AlarmFloodsModel::Began).data().toString(), u"3600000"_s);
    QCOMPARE(m_floods->index(0, AlarmFloodsModel::Lasted).data().toString(), u"30"_s);
    QCOMPARE(m_floods->index(0, AlarmFloodsModel::Alarms).data().toString(), u"50"_s);
    QCOMPARE(m_floods->index(0, AlarmFloodsModel::Peak).data().toString(), u"20"_s);
    QCOMPARE(m_floods->index(1, AlarmFloodsModel::Began).data(RawValueRole).toLongLong(), qint64{0});
    for (int column = 0; column < AlarmFloodsModel::ColumnCount; ++column)
        QVERIFY(!m_floods->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestAlarmQualityModels::outOfBoundsIsNothing()
{
    m_sources->setSources({source(1, 1, 1h)}, 1);
    m_floods->set({{.when = {fromMs(0), fromMs(1)}, .alarms = 1, .peak = 1}});
    for (const QAbstractItemModel* model : {static_cast<const QAbstractItemModel*>(m_sources.get()),
                                            static_cast<const QAbstractItemModel*>(m_floods.get())}) {
        QVERIFY(!model->data({}).isValid());
        QVERIFY(!model->data(model->index(1, 0)).isValid());
        QVERIFY(!model->headerData(model->columnCount(), Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model->headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QCOMPARE(model->rowCount(model->index(0, 0)), 0);
        QCOMPARE(model->columnCount(model->index(0, 0)), 0);
    }
    QVERIFY(!m_sources->serverAt({}));
    QVERIFY(!m_sources->checkAt({}));
    QVERIFY(!m_sources->alarmAt({}));
}

QTEST_GUILESS_MAIN(TestAlarmQualityModels)
#include "tst_alarmqualitymodels.moc"
