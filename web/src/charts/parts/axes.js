import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';

export const part = [BarChart, CustomChart, LineChart, GridComponent, LegendComponent];
