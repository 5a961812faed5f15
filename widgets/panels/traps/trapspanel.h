#pragma once

#include "models/boundary/accounts.h"
#include "models/boundary/baselineshelf.h"
#include "models/boundary/clock.h"
#include "models/boundary/traparchive.h"
#include "models/items/serverleaves.h"
#include "widgets/common/palette.h"
#include "widgets/panels/periodbox.h"
#include "widgets/panels/traps/traplist.h"

#include <QSet>

#include <map>
#include <set>

class QAction;
class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace sd {

class StateChip;
class TrapDetails;
class TrapReception;
class Words;

/// The SNMP traps of the whole estate: searched by text, time, what became of them and who sent them; the selected one
/// told whole; and whether any are listened for.
class TrapsPanel : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        const EstatePicture& picture;
        const Words& words;
        TrapArchive& traps;
        BaselineShelf& shelf;
        Accounts& accounts;
        const Clock& clock;
    };

    explicit TrapsPanel(Sources sources, QWidget* parent = nullptr);

    void apply(const PictureChange& change);
    void setDensity(Density density);
    void focusSearch();
    void focusRows();
    /// All that it sent, whatever was searched for before.
    void showServer(ServerId server);
    [[nodiscard]] const Trap* current() const { return m_list->current(); }

Q_SIGNALS:
    void selectionChanged();
    void serverAsked(sd::ServerId server);
    void alarmAsked(sd::AlarmId alarm);
    void switchAsked(); ///< where the listening is set

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildState();
    void fillFates();
    void connectParts();
    void ask();
    void followDay();
    void followAccounts();
    void followReception();
    void followSenders();
    void followShelf(const SharedShelf& contents);
    void followTrap();
    void addSender(ServerId server);
    void open();
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] std::vector<ServerId> serversNamed(const QString& text) const;

    Sources m_sources;
    QLineEdit* m_search;
    PeriodBox* m_period;
    QComboBox* m_fate;
    QComboBox* m_sender;
    StateChip* m_mark;
    TextLabel* m_state;
    QPushButton* m_set;
    QAction* m_switch;
    TrapReception* m_reception;
    TrapList* m_list;
    TrapDetails* m_page;
    QBoxLayout* m_halves;
    QTimer m_typed;
    std::set<std::pair<QString, ServerId>> m_senders; ///< as they stand in m_sender
    QSet<ServerId> m_seen;                            ///< whose traps were among the rows
    std::map<QString, QString> m_files;               ///< of the baselines in force, as they are said
    Operator m_seesAs;                                ///< who asked
    Subscription m_listening;
    Subscription m_shelved;
};

} // namespace sd
